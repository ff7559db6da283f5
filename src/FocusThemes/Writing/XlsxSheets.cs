using System.Globalization;
using FocusThemes.Queries;
using FocusThemes.Writing.Citations;

namespace FocusThemes.Writing;

/// <summary>The sheets of a workbook, row by row.</summary>
internal sealed class XlsxSheets(Export exported)
{
    private const int LongestCell = 32_767;

    // Each character may be written in seven.
    private const int LongestPart = LongestCell / 7;

    /// <summary>True where a cell that has been read has escapes, see <see cref="CellEscapes"/>.</summary>
    public bool HasEscapes { get; private set; }

    public Dictionary<string, object> All()
    {
        var summary = ExportSummary.Of(exported);
        var sheets = new Dictionary<string, object>
        {
            ["about"] = About(),
            ["themes"] = summary.Themes.Select(theme => Row(
                ("study", theme.Study), ("theme", theme.Number), ("title", theme.Title), ("subtitle", theme.Subtitle),
                ("concepts", theme.Concepts), ("quotes", theme.Quotes))),
            ["concepts"] = Concepts(summary),
            ["quotes"] = Quotes(summary),
            ["participants"] = Participants(summary),
        };
        // Themes of different studies have nobody in common: such a table would be empty but for its diagonal.
        if (summary.IsOneStudy)
        {
            sheets.Add("matrix", summary.Matrix(count => count).Select(Row));
            sheets.Add("presence", summary.Matrix(count => Math.Min(count, 1)).Select(Row));
        }

        return sheets;
    }

    private IEnumerable<Dictionary<string, object?>> About()
    {
        yield return Row(("what", "title"), ("is", exported.Title));
        yield return Row(("what", "study"), ("is", exported.Study?.Title ?? "the library"));
        yield return Row(("what", "citation"), ("is", exported.Citation()));
        if (exported.Caption is not null) yield return Row(("what", "table"), ("is", exported.Caption));
        yield return Row(("what", "selection"), ("is", exported.Selection));
        if (exported.Message is not null) yield return Row(("what", "note"), ("is", exported.Message));
        yield return Row(("what", "address"), ("is", exported.Address));
        yield return Row(("what", "exported"), ("is", exported.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }

    private IEnumerable<Dictionary<string, object?>> Participants(ExportSummary summary)
    {
        var attributes = new AttributeColumns(
            summary.Participants.Select(who => who.Attributes), "study", "participant", "focus_group", "quotes",
            "words");
        return summary.Participants.Select(who => Row([
            ("study", who.Study), ("participant", who.Code), ("focus_group", who.FocusGroup), ("quotes", who.Quotes),
            ("words", who.Words), .. attributes.Names.Zip(attributes.ValuesOf(who.Attributes).Cast<object?>())]));
    }

    private IEnumerable<Dictionary<string, object?>> Concepts(ExportSummary summary)
    {
        (StudyLink, string)? last = null;
        foreach (var row in exported.Rows)
        {
            if (row.Concept is not { } concept || last == (row.Study, concept.Id)) continue;
            last = (row.Study, concept.Id);
            yield return Row([("study", row.Study.Slug), ("theme", row.ThemeNumber), ("subtheme", concept.Subtheme),
                ("concept", concept.Id), .. Text(concept.Text, summary.LongestConcept)]);
        }
    }

    private IEnumerable<Dictionary<string, object?>> Quotes(ExportSummary summary)
    {
        foreach (var row in exported.Rows)
        {
            if (row.Quote is not { } quote) continue;
            yield return Row([("study", row.Study.Slug), ("theme", row.ThemeNumber),
                ("subtheme", row.Concept!.Subtheme), ("concept", row.Concept.Id), ("quote", quote.Id),
                ("participant", quote.Participant), ("focus_group", quote.FocusGroup),
                .. Text(quote.Text, summary.LongestQuote),
                ("opening_mark", quote.Marks[0]), ("closing_mark", quote.Marks[1]), ("attributed_as", quote.AttributedAs),
                ("source", quote.Source.Name), ("line", quote.Source.Line), ("start", quote.Source.Start),
                ("end", quote.Source.End), ("address", row.Study.AddressOfQuote(quote.Id)),
                ("cited_as", row.Study.Cited ?? row.Study.Title)]);
        }
    }

    // All rows of a sheet have the same columns: as many for the words as the longest of them need.
    private static IEnumerable<(string, object?)> Text(string text, int longest)
    {
        var most = longest > LongestPart ? LongestPart : LongestCell;
        string[] parts = [.. OfficeText.Parts(text, most)];
        for (var i = 0; i < Math.Max(1, (longest + most - 1) / (most - 1)); i++)
            yield return (i == 0 ? "text" : $"text_{i + 1}", i < parts.Length ? parts[i] : i == 0 ? "" : null);
    }

    private Dictionary<string, object?> Row(params IEnumerable<(string Name, object? Value)> cells) =>
        cells.ToDictionary(cell => Cell(cell.Name), cell => cell.Value is string text ? Cell(text) : cell.Value);

    private Dictionary<string, object?> Row(Dictionary<string, object?> cells) =>
        Row(cells.Select(cell => (cell.Key, cell.Value)));

    private string Cell(string text)
    {
        var written = OfficeText.InCell(text);
        HasEscapes |= !ReferenceEquals(written, text);
        return written;
    }
}
