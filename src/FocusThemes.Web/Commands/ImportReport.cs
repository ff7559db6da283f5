using System.Globalization;
using System.Text;
using System.Text.Json;
using FocusThemes.Comparing;
using FocusThemes.Writing;

namespace FocusThemes.Web.Commands;

/// <summary>What an import has done, or would do, for a person or a program.</summary>
internal sealed record ImportReport(IReadOnlyList<ImportPreview> Studies, bool IsDry)
{
    private string NothingStored => IsDry ? "Nothing was stored.\n" : "";

    public string ToText()
    {
        var text = new StringBuilder();
        foreach (var study in Studies)
        {
            text.Append(CultureInfo.InvariantCulture, $"{study.Draft.Study.Slug}: {StateOf(study)}. {study.Contents}.\n");
            foreach (var (file, problem) in study.Draft.Problems)
                text.Append(CultureInfo.InvariantCulture, $"  {file}, line {problem.Line}: {problem.Sentence} “{problem.Text}”\n");
            if (study.Comparison is not { } comparison) continue;
            text.Append(CultureInfo.InvariantCulture, $"  {comparison.Sentence}\n");
            foreach (var change in comparison.Changes.Where(change => !change.IsUnchanged)) Write(text, change);
        }

        return text.Append(NothingStored).ToString();
    }

    public string ToJson() => JsonSerializer.Serialize(
        new
        {
            stored = !IsDry,
            studies = Studies.Select(study => new
            {
                slug = study.Draft.Study.Slug,
                state = StateOf(study),
                contents = study.Contents,
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
                    record = NameOf(change),
                    what = change.Kinds,
                    before = change.Old?.Text,
                    after = change.New?.Text,
                }),
            }),
        }, JsonFormat.Options) + "\n";

    private string StateOf(ImportPreview study) => study.IsUnchanged ? "unchanged"
        : (IsDry ? "would be " : "") + (study.IsKnown ? "replaced" : "new");

    private static string NameOf(Change change) => $"{change.Record.Kind} {change.Record.Id}";

    private static void Write(StringBuilder text, Change change)
    {
        text.Append(CultureInfo.InvariantCulture, $"  {NameOf(change)}: {string.Join(", ", change.Kinds)}\n    ");
        if (change.Words is { } words)
            foreach (var piece in words) text.Append(Marked(piece));
        else
            text.Append(change.Record.Text);
        text.Append('\n');
    }

    private static string Marked(DiffPiece piece) => piece.Side switch
    {
        DiffSide.Removed => $"[-{piece.Text}-]",
        DiffSide.Added => $"{{+{piece.Text}+}}",
        _ => piece.Text,
    };
}
