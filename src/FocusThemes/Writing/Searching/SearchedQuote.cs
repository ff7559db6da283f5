using System.Globalization;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;

namespace FocusThemes.Writing.Searching;

/// <summary>A quote as a list of what its card shows and of the values by which it is found.</summary>
internal static class SearchedQuote
{
    /// <summary>
    /// Words, opening and closing mark, place of the concept and in it, voice (0 for nobody), attribution, line, other
    /// concepts, researchers' note, identifier, and the places of the values of each dimension that does not go by voice.
    /// </summary>
    public static object?[] RowOf(QuoteHit hit, StudyCatalogue catalogue)
    {
        var (quote, place) = (hit.Quote, hit.Id - catalogue.FirstQuoteId);
        var within = hit.ConceptId[(hit.ThemeNumber.Length + 1)..];
        return
        [
            quote.Text, quote.Marks[0], quote.Marks[1], int.Parse(within, CultureInfo.InvariantCulture),
            int.Parse(quote.Id.AsSpan(hit.ConceptId.Length + 1), CultureInfo.InvariantCulture), catalogue.Voices[place] + 1, AttributionOf(quote),
            quote.Source.Line, quote.Also, quote.Memo, quote.Identifier,
            .. from dimension in catalogue.Dimensions
               let partition = catalogue.Of(dimension)!
               where !partition.IsByVoice
               select SearchedDimension.OneOrAll(partition.PlacesOf(place)),
        ];
    }

    // Where all of it is the code, the code is enough.
    private static object? AttributionOf(QuoteDetail quote) => quote switch
    {
        { AttributedAs: null } => null,
        { Participant: null } => quote.AttributedAs,
        { Printed: { Before.Length: 0, After.Length: 0 } printed } when printed.Code == quote.Participant => null,
        { Printed: var printed } => new[] { printed.Before, printed.Code, printed.After },
    };
}
