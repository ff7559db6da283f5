using System.Globalization;
using FocusThemes.Queries;

namespace FocusThemes.Writing;

/// <summary>
/// RFC 4180: one line for each quote, with all that it stands under; a concept without a quote has a line of its own.
/// Every line says where it comes from, since lines of several files are put together.
/// </summary>
public class CsvFormat : TextFormat
{
    private static readonly string[] Columns =
    [
        "study", "theme", "theme_title", "theme_subtitle", "subtheme", "concept", "concept_text", "quote",
        "participant", "focus_group", "text", "opening_mark", "closing_mark", "attributed_as", "source", "line",
        "start", "end", "address", "cited_as", "selection", "exported",
    ];

    public override string Extension => "csv";
    public override string Name => "CSV";
    public override string MediaType => "text/csv; charset=utf-8";

    protected override IEnumerable<string> Write(Export exported)
    {
        yield return CsvCell.Line(Columns);
        var date = exported.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        foreach (var row in exported.Rows)
        {
            var (quote, source) = (row.Quote, row.Quote?.Source);
            yield return CsvCell.Line(
                row.Study.Slug, row.ThemeNumber, row.ThemeTitle, row.ThemeSubtitle, row.Concept?.Subtheme,
                row.Concept?.Id, row.Concept?.Text,
                quote?.Id, quote?.Participant, quote?.FocusGroup, quote?.Text, quote?.Marks[0], quote?.Marks[1],
                quote?.AttributedAs, source?.Name, Number(source?.Line), Number(source?.Start), Number(source?.End),
                quote is null ? row.Study.AddressOfTheme(row.ThemeNumber) : row.Study.AddressOfQuote(quote.Id),
                row.Study.Cited ?? row.Study.Title, exported.Selection, date);
        }
    }

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}

/// <summary>The same with the mark by which spreadsheets know that it is UTF-8.</summary>
public sealed class CsvWithMarkFormat : CsvFormat
{
    protected override IEnumerable<string> Write(Export exported) => base.Write(exported).Prepend("\uFEFF");
}
