using System.Text.RegularExpressions;
using FocusThemes.Model;
using FocusThemes.Model.People;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting.Grids.Columns;

namespace FocusThemes.Reading.Withheld;

/// <summary>Where a table tells of participants what is not shown of them: in cells of their rows, and within attributions.</summary>
internal sealed class AttributesNotShown(Study study, SourceDocument source, Func<string, bool> shows)
{
    private const int MostRowsOfNames = 3;
    private const int LongestName = 100;

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
        foreach (var place in table.Grids.SelectMany(grid => ColumnsIn(grid, table.Text))) yield return (place, "");
        var inOrder = quotes.OrderBy(quote => quote.Span.Start).ToList();
        foreach (var row in table.Grids.SelectMany(grid => grid.Rows))
            foreach (var values in QuotesIn(row, inOrder).Select(quote => hidden[quote.Participant!]))
                foreach (var cell in row.Cells.Where(cell => !cell.IsEmpty && values.Exists(value => AttributeKey.Of(value) == AttributeKey.Of(cell.In(table.Text)))))
                    yield return (new(cell.Start, cell.End), "");
    }

    // What stands below the name of one in any row, also in one without a quote.
    private IEnumerable<Stretch> ColumnsIn(Grid grid, string text)
    {
        var names = study.Participants.SelectMany(who => who.Attributes).Select(one => one.Name).Where(name => !shows(name)).Select(AttributeKey.Of).ToHashSet();
        foreach (var (at, row) in grid.Rows.Take(MostRowsOfNames).Index())
        {
            var headings = row.Cells.Select(cell => cell.End - cell.Start <= LongestName ? cell.In(text) : "").ToList();
            // Nothing but a list of who took part tells of them in columns that nobody has understood.
            var isList = !source.Passages.Any(passage => passage.Kind == PassageKind.Quote) && headings.Exists(ColumnHeadings.NamesPeople);
            var hidden = headings.Index().Where(one => one.Item.Length > 0 && (names.Contains(AttributeKey.Of(one.Item))
                || (isList && !shows(one.Item) && !ColumnHeadings.NamesPeople(one.Item)))).Select(one => one.Index).ToHashSet();
            if (hidden.Count == 0) continue;
            return grid.Rows.Skip(at + 1).SelectMany(below => below.Cells.Index().Where(cell => hidden.Contains(cell.Index) && IsAlone(below, cell.Index)))
                .Select(cell => new Stretch(cell.Item.Start, cell.Item.End)).Where(place => !place.IsEmpty && !HasWordsOfStudy(place));
        }

        return [];
    }

    // One over several columns is of none of them.
    private static bool IsAlone(GridRow row, int column) =>
        !row.Cells[column].IsContinued && !(column + 1 < row.Cells.Count && row.Cells[column + 1] is { IsContinued: true } next && next.Start == row.Cells[column].Start);

    private bool HasWordsOfStudy(Stretch place) => source.Passages.Skip(Sorted.First(source.Passages, passage => passage.End <= place.Start))
        .TakeWhile(passage => passage.Start < place.End)
        .Any(passage => passage.Kind is PassageKind.Quote or PassageKind.Concept or PassageKind.Title or PassageKind.Subtitle or PassageKind.Subtheme);

    private static IEnumerable<Quote> QuotesIn(GridRow row, List<Quote> inOrder) => row.Cells.Where(cell => !cell.IsEmpty).SelectMany(cell =>
        inOrder.Skip(Sorted.First(inOrder, quote => quote.Span.Start < cell.Start)).TakeWhile(quote => quote.Span.End <= cell.End)).Distinct();

    // With what parts it from what stands before it, or after it where it stands first.
    private static IEnumerable<Stretch> Within(string text, Stretch place, string value) =>
        Regex.Matches(text[place.Start..place.End],
            $@"[,;/]\s*{Regex.Escape(value)}(?![\p{{L}}\p{{N}}])|(?<![\p{{L}}\p{{N}}]){Regex.Escape(value)}\s*[,;/]\s*|(?<![\p{{L}}\p{{N}}]){Regex.Escape(value)}(?![\p{{L}}\p{{N}}])")
            .Select(found => new Stretch(place.Start + found.Index, place.Start + found.Index + found.Length));
}
