using FocusThemes.Model;
using FocusThemes.Reading;
using FocusThemes.Reading.Hints;

namespace FocusThemes.Tests.Reading;

/// <summary>Small tables of cells, and what is read of them, each in a line that a person can compare with the table.</summary>
internal static class CellTable
{
    /// <param name="table">HTML, text with tabs or bars, or else CSV.</param>
    /// <param name="hints">As JSON; null for none.</param>
    public static StudyDraft Read(string table, string? hints = null)
    {
        var name = table.StartsWith('<') ? "table.html" : table.AsSpan().ContainsAny('|', '	') ? "table.txt" : "table.csv";
        return Told.Read(name, table, HintsJson.Read(hints));
    }

    /// <summary>What the columns hold, from the left; a question mark where their cells had to tell.</summary>
    public static string Columns(StudyDraft draft) =>
        string.Join(", ", draft.Notes[0].Columns.Select(column => column.Role.ToString().ToLowerInvariant()))
        + (draft.Notes[0].Learnt.Any(said => said.EndsWith("by what their cells look like.", StringComparison.Ordinal)) ? "?" : "");

    /// <summary>Themes parted by <c>|</c>, with their subtitles after <c>=</c>; before each of their concepts a hyphen,
    /// before a concept of a part that part with <c>></c>; quotes as printed, in brackets as whose.</summary>
    public static string Outline(Study study) => string.Join(" | ", study.Themes.Select(theme =>
        $"{theme.Title}{(theme.Subtitle is { } subtitle ? $" = {subtitle}" : "")}{string.Concat(theme.Concepts.Select(Of))}"))
        .ReplaceLineEndings(" / ");

    /// <summary>Every stretch of the text that is not blank, with its line and what it was read as.</summary>
    public static IEnumerable<string> Passages(StudyDraft draft, string text) => draft.Study.Sources[0].Passages
        .Where(passage => passage.Kind != PassageKind.Blank)
        .Select(passage => $"{passage.Line} {passage.Kind}: {text[passage.Start..passage.End]}");

    private static string Of(Concept concept) =>
        $"{(concept.Subtheme is { } part ? $" - {part} >" : " -")}{(concept.Text.Length > 0 ? $" {concept.Text}" : "")}"
        + string.Concat(concept.Places.Select(place => place.Quote).Select(quote => $" {quote.OpeningMark}{quote.Text}{quote.ClosingMark}"
            + (quote.AttributedAs is { } by ? $" ({by})" : "")));
}
