using FocusThemes.Model.Letters;
using FocusThemes.Queries.Crossings;
using FocusThemes.Queries.Frameworks;
using FocusThemes.Queries.Publishing;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;

namespace FocusThemes.Writing.Frameworks;

/// <summary>A framework matrix that is taken along.</summary>
/// <param name="About">What every file of it says of itself; without rows.</param>
public sealed record FrameworkExport(FrameworkMatrix Framework, Export About)
{
    // Of a larger one nobody could make anything at once, and it is held in memory while it is written.
    private const int MostQuotes = 10_000;
    private const int MostCells = 500_000;
    private const int MostColumns = 10_000;

    public static FrameworkBounds Bounds { get; } = new(MostCells, MostColumns, MostQuotes, MostQuotes);

    /// <summary>A sentence on a matrix that is too large to be taken along; null where it is not.</summary>
    /// <param name="crossing">All of it.</param>
    public static string? FaultIn(Crossing crossing)
    {
        // The sides first: cells are counted when they are asked for.
        if (crossing.Columns.Count > MostColumns || (long)crossing.Rows.Count * crossing.Columns.Count > MostCells)
            return $"{EnglishText.Number(crossing.Rows.Count)} rows by {EnglishText.Number(crossing.Columns.Count)} columns are too many for a framework matrix: narrow one of them.";
        var quotes = Enumerable.Range(0, crossing.Rows.Count)
            .Sum(row => Enumerable.Range(0, crossing.Columns.Count).Sum(column => (long)crossing[row, column].Quotes));
        return quotes > MostQuotes
            ? $"The cells have {quotes:N0} quotes together, and a framework matrix is taken along with at most {MostQuotes:N0}: narrow it by a filter."
            : null;
    }

    /// <param name="unknown">Sentences on values of the filter that the study does not have.</param>
    /// <param name="address">The page's, as a path.</param>
    /// <param name="site">As <see cref="Export.Site"/>.</param>
    public static FrameworkExport Of(
        FrameworkMatrix framework, IReadOnlyList<UnknownValue> unknown, string address, DateOnly date, SiteAddress site)
    {
        var (study, crossing) = (framework.Study, framework.Crossing);
        var by = $"by {crossing.RowsBy.Name} and {crossing.ColumnsBy.Name}";
        return new(framework, new(
            ExportShape.Framework, study,
            FileName.Of([study.Slug, "framework", crossing.RowsBy.Name, crossing.ColumnsBy.Name, .. FileName.Parts(crossing.Shown)]),
            $"Framework matrix: {study.Title}", $"{crossing.Shown.Sentence(new(crossing.All.Quotes))}, {by}", address, date, [])
        {
            Caption = study.Caption,
            Message = unknown.Count > 0 ? string.Join(' ', unknown.Select(one => one.Sentence)) : null,
            Site = site,
        });
    }

    /// <summary>"7.2.1 1P04: " and the words in their marks; the words may have lines of their own.</summary>
    internal static (string Id, string By, string Words) PartsOf(QuoteDetail quote) =>
        (quote.Id, quote.Speaker, quote.InMarks);

    internal static string TextOf(QuoteDetail quote) => PartsOf(quote) is var (id, by, words) ? $"{id} {by}: {words}" : "";
}
