using FocusThemes.Model;

namespace FocusThemes.Reading.Tables;

/// <summary>Collects what the rows of grids hold; a theme or concept that comes again later goes on.</summary>
internal sealed class GridDraft(string text)
{
    private readonly Dictionary<string, Theme> themesByTitle = new(StringComparer.Ordinal);
    private readonly Dictionary<(Theme, string?, string), Concept> conceptsByText = [];
    private readonly List<Passage> placed = [];
    private Theme? theme;
    private Concept? concept;
    private (string Text, SourceSpan Span)? subtheme;

    public List<Theme> Themes { get; } = [];

    public bool HasTheme => theme is not null;

    public void Place(PassageKind kind, int start, int end, int line)
    {
        // What is not placed is reported with its line.
        if (end > start && kind != PassageKind.NotUnderstood) placed.Add(new(kind, start, end, line));
    }

    /// <summary>The theme of that number and title, which the next rows belong to.</summary>
    public void BeginTheme(string? number, SourceSpan? numberSpan, SourceSpan title, SourceSpan? subtitle)
    {
        var words = title.Of(text);
        if (!themesByTitle.TryGetValue($"{number}\n{words}", out var known))
        {
            known = new()
            {
                Number = number ?? "",
                NumberSpan = numberSpan,
                Title = words,
                TitleSpan = title,
                Subtitle = subtitle?.Of(text),
                SubtitleSpan = subtitle,
            };
            themesByTitle[$"{number}\n{words}"] = known;
            Themes.Add(known);
        }

        if (known == theme) return;
        (theme, concept, subtheme) = (known, null, null);
    }

    public void BeginSubtheme(SourceSpan span)
    {
        if (subtheme?.Text == span.Of(text)) return;
        (subtheme, concept) = ((span.Of(text), span), null);
    }

    public void BeginConcept(SourceSpan span)
    {
        var words = span.Of(text);
        if (conceptsByText.TryGetValue((theme!, subtheme?.Text, words), out var known)) concept = known;
        else conceptsByText[(theme!, subtheme?.Text, words)] = concept = AddConcept(words, span);
    }

    /// <summary>What stands in the row belongs to no concept that was named before it.</summary>
    public void EndConcept() => concept = null;

    /// <param name="line">Of the opening mark.</param>
    public void AddQuote(CellQuote found, int line, string? attributedAs, SourceSpan span)
    {
        if (concept is null && !conceptsByText.TryGetValue((theme!, subtheme?.Text, ""), out concept))
            conceptsByText[(theme!, subtheme?.Text, "")] = concept = AddConcept("", new(found.Bounds.Open, found.Bounds.Open, line));
        concept.Quotes.Add(new()
        {
            Text = span.Of(text),
            Span = span,
            OpeningMark = text[found.Bounds.Open..found.Bounds.Start],
            ClosingMark = text[found.Bounds.End..found.Bounds.Close],
            AttributedAs = attributedAs,
        });
    }

    /// <summary>In the order of the text; where two would overlap, the first placed stands.</summary>
    public List<Passage> Passages()
    {
        var inOrder = new List<Passage>(placed.Count);
        foreach (var passage in placed.OrderBy(passage => passage.Start))
        {
            if (inOrder.Count == 0 || passage.Start >= inOrder[^1].End) inOrder.Add(passage);
        }

        return inOrder;
    }

    private Concept AddConcept(string words, SourceSpan span)
    {
        var added = new Concept { Text = words, Span = span, Subtheme = subtheme?.Text, SubthemeSpan = subtheme?.Span };
        theme!.Concepts.Add(added);
        return added;
    }
}
