using FocusThemes.Model.Letters;
using FocusThemes.Queries;
using FocusThemes.Queries.Crossings;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;

namespace FocusThemes.Writing.Charts;

/// <summary>What a picture is asked of.</summary>
/// <param name="Rows">What is looked at, usually themes.</param>
/// <param name="Columns">By what, usually participants.</param>
public sealed record Charted(
    LibraryContext Library, StudyHeader Study, StudyCatalogue Catalogue, Dimension Rows, Dimension Columns, QuoteFilter Filter)
{
    /// <summary>So many rows or columns can be told apart in a picture.</summary>
    public const int MostDrawn = 40;

    /// <summary>So many are listed as data.</summary>
    public const int MostListed = 1_000;

    /// <summary>The most rows and columns; among more, those with most quotes are taken.</summary>
    public int Most { get; init; } = MostDrawn;

    /// <summary>True where numbers are wanted alone, without what they lead to.</summary>
    internal bool IsData => Most > MostDrawn;

    internal Crossing Cross() => Crossing.Of(Catalogue, Rows, Columns, Filter, Most)!;

    /// <summary>A number that leads to exactly those quotes.</summary>
    internal ChartCell Linked(int number, QuoteFilter filter, int quotes) => quotes == 0 || IsData
        ? ChartCell.Number(number)
        : ChartCell.Number(number) with { Address = Study.AddressOfQuotes(filter), Label = LabelOf(number, filter, quotes) };

    /// <summary>A share of them, which leads there too.</summary>
    internal ChartCell Linked(Share share, QuoteFilter filter, int quotes) => quotes == 0 || IsData
        ? ChartCell.Part(share)
        : ChartCell.Part(share) with { Address = Study.AddressOfQuotes(filter), Label = $"{share}: {filter.Sentence(new(quotes))}" };

    internal ChartCell Linked(Tally tally, QuoteFilter filter) => Linked(tally.Quotes, filter, tally.Quotes);

    // The heading of the page that it leads to, and the number where that is none of quotes.
    private static string LabelOf(int number, QuoteFilter filter, int quotes) =>
        $"{(number == quotes ? "" : $"{EnglishText.Number(number)}: ")}{filter.Sentence(new(quotes))}";
}
