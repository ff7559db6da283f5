using System.Globalization;
using FocusThemes.Model.People;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Writing.Plain;

/// <summary>
/// RFC 4180: one line for each quote, with all that it stands under; a concept without a quote has a line of its own.
/// What people read comes first, what programs need to find a quote again last. Every line says where it comes from,
/// since lines of several files are put together.
/// </summary>
public sealed class CsvFormat : TextFormat
{
    private static readonly string[] Read =
    [
        "theme", "theme_title", "theme_subtitle", "subtheme", "concept_text", "text", "participant", "focus_group",
    ];

    private static readonly string[] Technical =
    [
        "attributed_as", "study", "cited_as", "source", "line", "concept", "quote", "identifier", "opening_mark", "closing_mark",
        "start", "end", "address", "selection", "exported",
    ];

    public override string Extension => "csv";
    public override string Name => "CSV";
    public override string MediaType => "text/csv; charset=utf-8";
    public override IReadOnlyList<ExportOption> Options => [ExportOption.Mark];

    /// <summary>Begins with the byte order mark without which some spreadsheets guess another encoding.</summary>
    public bool HasMark { get; init; }

    public override IExportFormat Chosen(ExportChoices choices) =>
        new CsvFormat { HasMark = choices.Is(ExportOption.Mark, ExportOption.Yes) };

    protected override IEnumerable<string> Write(Export exported)
    {
        if (HasMark) yield return "\uFEFF";
        var known = exported.Attributed.ToDictionary(who => (who.Study, who.Code), who => who.Attributes);
        var attributes = new AttributeColumns(known.Values, [.. Read, .. Technical]);
        yield return CsvCell.Line([.. Read, .. attributes.Names, .. Technical]);
        foreach (var row in exported.Rows)
        {
            var (study, concept, quote, source) = (row.Study, row.Concept, row.Quote, row.Quote?.Source);
            IReadOnlyList<ParticipantAttribute>? of = null;
            if (quote?.Participant is { } code) known.TryGetValue((study.Slug, code), out of);
            yield return CsvCell.Line(
            [
                row.ThemeNumber, row.ThemeTitle, row.ThemeSubtitle, concept?.Subtheme, concept?.Text, quote?.Text,
                quote?.Participant, quote?.FocusGroup, .. attributes.ValuesOf(of ?? []), quote?.AttributedAs, study.Slug,
                study.Cited ?? study.Title, source?.Name, Number(source?.Line), concept?.Id, quote?.Id,
                quote?.Identifier, quote?.Marks[0], quote?.Marks[1], Number(source?.Start), Number(source?.End),
                exported.Site.Of(quote is null ? study.AddressOfTheme(row.ThemeNumber) : study.AddressOfQuote(quote.Id)),
                exported.Selection, $"{exported.Date:O}",
            ]);
        }
    }

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
