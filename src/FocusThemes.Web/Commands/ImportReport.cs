using System.Globalization;
using System.Text;
using System.Text.Json;
using FocusThemes.Comparing;
using FocusThemes.Queries;
using FocusThemes.Writing;

namespace FocusThemes.Web.Commands;

/// <summary>What an import has done, or would do, for a person or a program.</summary>
internal sealed record ImportReport(IReadOnlyList<ImportPreview> Studies, bool IsDry)
{
    public string ToText()
    {
        var text = new StringBuilder();
        foreach (var study in Studies)
        {
            text.Append(CultureInfo.InvariantCulture, $"{study.Draft.Study.Slug}: {StateOf(study)}. {ContentsOf(study)}.\n");
            foreach (var (file, problem) in study.Draft.Problems)
                text.Append(CultureInfo.InvariantCulture, $"  {file}, line {problem.Line}: {problem.Sentence} “{Shown(problem.Text)}”\n");
            if (study.Comparison is not { } comparison) continue;
            text.Append(CultureInfo.InvariantCulture, $"  {comparison.Sentence}\n");
            // What has been done is done; a page of the site sets the two readings side by side.
            foreach (var change in comparison.Changes.Where(change => IsDry && !change.IsUnchanged)) Write(text, change);
        }

        return text.Append(IsDry ? "Nothing was stored.\n" : "").ToString();
    }

    public string ToJson() => JsonSerializer.Serialize(
        new
        {
            stored = !IsDry,
            studies = Studies.Select(study => new
            {
                slug = study.Draft.Study.Slug,
                state = study.IsUnchanged ? "unchanged" : study.IsKnown ? "replaced" : "new",
                themes = study.Draft.Study.Themes.Count,
                concepts = study.Concepts,
                quotes = study.Quotes,
                participants = study.Draft.Study.Participants.Count,
                problems = study.Draft.Problems.Select(found => new
                {
                    file = found.File,
                    line = found.Problem.Line,
                    sentence = found.Problem.Sentence,
                    text = found.Problem.Text,
                }),
                comparison = study.Comparison?.Sentence,
                changes = study.Comparison?.Changes.Where(change => !change.IsUnchanged).Select(change => new
                {
                    kind = change.Kind,
                    id = change.Record.Id,
                    what = change.Kinds,
                    before = change.Old?.Text,
                    after = change.New?.Text,
                }),
            }),
        }, JsonFormat.Options) + "\n";

    private static string ContentsOf(ImportPreview study) =>
        $"{Wording.Count(study.Draft.Study.Themes.Count, "theme")}, {Wording.Count(study.Concepts, "concept")}, "
        + $"{Wording.Count(study.Quotes, "quote")} by {Wording.Count(study.Draft.Study.Participants.Count, "participant")}";

    private string StateOf(ImportPreview study) => study.IsUnchanged ? "unchanged"
        : (IsDry ? "would be " : "") + (study.IsKnown ? "replaced" : "new");

    private static void Write(StringBuilder text, Change change)
    {
        text.Append(CultureInfo.InvariantCulture, $"  {Wording.AsHeading(change.Kind)} {change.Record.Id}: {string.Join(", ", change.Kinds)}\n    ");
        text.Append(Shown(change.Record.OpeningMark));
        foreach (var piece in change.Words ?? [new(DiffSide.Kept, change.Record.Text)]) text.Append(Marked(piece));
        text.Append(Shown(change.Record.ClosingMark)).Append('\n');
    }

    private static string Marked(DiffPiece piece) => piece.Side switch
    {
        DiffSide.Removed => $"[-{Shown(piece.Text)}-]",
        DiffSide.Added => $"{{+{Shown(piece.Text)}+}}",
        _ => Shown(piece.Text),
    };

    // A terminal obeys control characters: a text must not move its cursor. JSON writes them so of itself.
    private static string Shown(string text) => string.Concat(text.Select(c => c switch
    {
        '\n' => "\n    ",
        '\t' => "\t",
        _ when char.IsControl(c) => $"\\u{(int)c:x4}",
        _ => c.ToString(),
    }));
}
