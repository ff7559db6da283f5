using System.Text.RegularExpressions;
using FocusThemes.Model;
using FocusThemes.Model.People;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Reading.Withheld;

/// <summary>Where a table tells of participants what is not shown of them: in cells of their rows, and within attributions.</summary>
internal sealed class AttributesNotShown(Study study, SourceDocument source, Func<string, bool> shows)
{
    /// <param name="attributionsOf">The places of a quote's attribution.</param>
    public IEnumerable<(Stretch, string)> In(TableText table, Func<Quote, SourceDocument, IEnumerable<Stretch>> attributionsOf)
    {
        var hidden = study.Participants.ToDictionary(who => who, who => who.Attributes.Where(one => !shows(one.Name)).Select(one => one.Value).ToList());
        var quotes = study.Themes.Where(theme => theme.Source == source).SelectMany(theme => theme.Concepts).SelectMany(concept => concept.Quotes)
            .Where(quote => quote.Participant is { } who && hidden[who].Count > 0).ToList();
        foreach (var quote in quotes)
            foreach (var place in attributionsOf(quote, source))
                foreach (var value in hidden[quote.Participant!])
                    foreach (var found in Within(table.Text, place, value)) yield return (found, "");
        var inOrder = quotes.OrderBy(quote => quote.Span.Start).ToList();
        foreach (var row in table.Grids.SelectMany(grid => grid.Rows))
            foreach (var values in QuotesIn(row, inOrder).Select(quote => hidden[quote.Participant!]))
                foreach (var cell in row.Cells.Where(cell => !cell.IsEmpty && values.Exists(value => AttributeKey.Of(value) == AttributeKey.Of(cell.In(table.Text)))))
                    yield return (new(cell.Start, cell.End), "");
    }

    private static IEnumerable<Quote> QuotesIn(GridRow row, List<Quote> inOrder) => row.Cells.Where(cell => !cell.IsEmpty).SelectMany(cell =>
        inOrder.Skip(Sorted.First(inOrder, quote => quote.Span.Start < cell.Start)).TakeWhile(quote => quote.Span.End <= cell.End)).Distinct();

    // With what parts it from what stands before it, or after it where it stands first.
    private static IEnumerable<Stretch> Within(string text, Stretch place, string value) =>
        Regex.Matches(text[place.Start..place.End],
            $@"[,;/]\s*{Regex.Escape(value)}(?![\p{{L}}\p{{N}}])|(?<![\p{{L}}\p{{N}}]){Regex.Escape(value)}\s*[,;/]\s*|(?<![\p{{L}}\p{{N}}]){Regex.Escape(value)}(?![\p{{L}}\p{{N}}])")
            .Select(found => new Stretch(place.Start + found.Index, place.Start + found.Index + found.Length));
}
