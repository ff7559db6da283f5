using System.Text.Json.Serialization;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;

namespace FocusThemes.Writing;

/// <summary>Quotes with all that they stand under, as data.</summary>
/// <param name="Filter">What was chosen, in a sentence.</param>
public sealed record QuoteList(StudyIdentity Study, string Filter, DateOnly Exported, IEnumerable<QuoteEntry> Quotes)
{
    /// <param name="export">An export of one study.</param>
    public static QuoteList Of(Export export) => new(
        StudyIdentity.Of(export.Study!), export.Selection, export.Date,
        export.Rows.Where(row => row.Quote is not null).Select(row => QuoteEntry.Of(
            row.Study, row.Quote!, row.ThemeNumber, row.ThemeTitle, row.Concept!.Subtheme, row.Concept.Id)));
}

/// <summary>A quote as in the study's document, with the study, theme and concept it stands under.</summary>
/// <param name="Subtheme">The part of the theme that the concept belongs to; null where there is none.</param>
/// <param name="Address">Permanent, on the site.</param>
public sealed record QuoteEntry(
    string Id, string Text, string? Participant, string? FocusGroup, SourcePlace Source, IReadOnlyList<string> Marks,
    string? AttributedAs, string Study, string Theme, string ThemeTitle, string? Subtheme, string Concept,
    string Address)
{
    /// <inheritdoc cref="QuoteDetail.Identifier"/>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Identifier { get; init; }

    public static QuoteEntry Of(QuoteHit hit) =>
        Of(hit.Study, hit.Quote, hit.ThemeNumber, hit.ThemeTitle, hit.Subtheme, hit.ConceptId);

    public static QuoteEntry Of(
        StudyLink study, QuoteDetail quote, string theme, string themeTitle, string? subtheme, string concept) => new(
        quote.Id, quote.Text, quote.Participant, quote.FocusGroup, quote.Source, quote.Marks, quote.AttributedAs,
        study.Slug, theme, themeTitle, subtheme, concept, study.AddressOfQuote(quote.Id))
        {
            Identifier = quote.Identifier,
        };
}
