using System.Text;
using FocusThemes.Model;
using FocusThemes.Model.Letters;

namespace FocusThemes.Reading.Projects;

/// <summary>
/// The codes of a project as a text, line by line: those of the first level are themes, those below are parts and
/// concepts. Deeper ones are concepts called by their path.
/// </summary>
internal sealed class ProjectBook
{
    /// <summary>Between the names of a path.</summary>
    public const string Below = " › ";

    private readonly StringBuilder text = new();
    private readonly List<Passage> passages = [];
    private readonly List<Theme> themes = [];
    private readonly Dictionary<ProjectCode, Concept> concepts = [];
    private readonly ILookup<ProjectCode?, ProjectCode> below;
    private readonly HashSet<ProjectCode> used;
    private readonly Dictionary<CodedSegment, SourceSpan> words = new(ReferenceEqualityComparer.Instance);
    private int line = 1;

    private ProjectBook(Project project)
    {
        below = project.Codes.ToLookup(code => code.Parent);
        used = [.. project.Segments.SelectMany(segment => segment.Codes)];
        foreach (var code in below[null]) AddTheme(code);
        foreach (var segment in project.Segments)
            if (segment is { Document.Text: null, Codes.Count: > 0 } && !string.IsNullOrWhiteSpace(segment.Words))
                words.Add(segment, AddLine(PassageKind.Quote, segment.Words).Span);
    }

    public string Text => text.ToString();

    public IReadOnlyList<Passage> Passages => passages;

    public IReadOnlyList<Theme> Themes => themes;

    public static ProjectBook Of(Project project) => new(project);

    /// <summary>Where the words under a code stand.</summary>
    public Concept ConceptOf(ProjectCode code) => concepts[code];

    /// <summary>The same; null for a code of the first two levels that only holds others and has nothing noted on it.</summary>
    public Concept? FindConcept(ProjectCode code) => concepts.GetValueOrDefault(code);

    /// <summary>Where the words of a segment stand whose document is missing: below the codes.</summary>
    public SourceSpan PlaceOf(CodedSegment segment) => words[segment];

    private void AddTheme(ProjectCode code)
    {
        var (title, span) = AddLine(PassageKind.Title, NameOf(code));
        var memo = MemoOf(code);
        var theme = new Theme
        {
            Number = "",
            Title = title,
            TitleSpan = span,
            IndexedTitle = null,
            Subtitle = memo,
            SubtitleSpan = memo is null ? null : AddLine(PassageKind.Subtitle, memo).Span,
        };
        themes.Add(theme);
        if (used.Contains(code)) AddConcept(theme, code, "", null);
        foreach (var child in below[code]) AddSecond(theme, child);
        EndLine();
    }

    // A code of the second level is a part where others stand below it.
    private void AddSecond(Theme theme, ProjectCode code)
    {
        if (!below[code].Any())
        {
            AddConcept(theme, code, WithMemo(NameOf(code), code), null);
            return;
        }

        var part = AddLine(PassageKind.Subtheme, NameOf(code));
        var memo = MemoOf(code);
        if (memo is not null || used.Contains(code)) AddConcept(theme, code, memo ?? "", part);
        // Without recursion: how deep codes stand is up to the file.
        var open = new Stack<(ProjectCode Code, string Above)>(below[code].Reverse().Select(child => (child, "")));
        while (open.TryPop(out var next))
        {
            var path = next.Above + NameOf(next.Code);
            AddConcept(theme, next.Code, WithMemo(path, next.Code), part);
            foreach (var child in below[next.Code].Reverse()) open.Push((child, path + Below));
        }
    }

    private void AddConcept(Theme theme, ProjectCode code, string words, (string Text, SourceSpan Span)? part)
    {
        var span = words.Length == 0 ? new SourceSpan(text.Length, text.Length, line) : AddLine(PassageKind.Concept, words).Span;
        var concept = new Concept { Text = words, Span = span, Subtheme = part?.Text, SubthemeSpan = part?.Span };
        theme.Concepts.Add(concept);
        concepts.Add(code, concept);
    }

    private (string Text, SourceSpan Span) AddLine(PassageKind kind, string words)
    {
        var span = Add(kind, words);
        EndLine();
        return (words, span);
    }

    private SourceSpan Add(PassageKind kind, string words)
    {
        var span = new SourceSpan(text.Length, text.Length + words.Length, line);
        passages.Add(new(kind, span.Start, span.End, line));
        text.Append(words);
        line += LineStarts.BreaksIn(words);
        return span;
    }

    private void EndLine()
    {
        if (passages is [.., { Kind: PassageKind.Blank } last]) passages[^1] = last with { End = last.End + 1 };
        else passages.Add(new(PassageKind.Blank, text.Length, text.Length + 1, line));
        text.Append('\n');
        line++;
    }

    private static string WithMemo(string name, ProjectCode code) => MemoOf(code) is { } memo ? $"{name}\n{memo}" : name;

    /// <summary>What researchers note on it; null for nothing.</summary>
    public static string? MemoOf(ProjectCode code) => code.Memo?.ReplaceLineEndings("\n").Trim() is { Length: > 0 } memo ? memo : null;

    /// <summary>Its name on one line, whatever the file has.</summary>
    public static string NameOf(ProjectCode code) =>
        OneLine.Of(code.Name) is { Length: > 0 } name
            ? name : "(code without a name)";
}
