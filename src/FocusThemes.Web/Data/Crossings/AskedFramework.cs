using FocusThemes.Queries.Frameworks;
using FocusThemes.Queries.Studies;
using FocusThemes.Web.Addresses;

namespace FocusThemes.Web.Data.Crossings;

/// <summary>What an address asks of a framework matrix: what to cross, of which quotes, and how much of their words.</summary>
/// <param name="IsWhole">False for the first words of the first quotes.</param>
public sealed record AskedFramework(AskedCrossing Crossing, bool IsWhole)
{
    private const int MostRows = 100;

    /// <summary>The most columns; among more, those with most quotes are shown.</summary>
    internal const int MostColumns = 40;
    internal const int FirstQuotes = 2;
    internal const int MostInCell = 10;
    internal const int MostQuotes = 2_000;

    /// <summary>What a page has room for.</summary>
    public FrameworkBounds Bounds => new(MostRows, MostColumns, IsWhole ? MostInCell : FirstQuotes, MostQuotes);

    public QueryString Query => IsWhole ? Crossing.Query.Add("words", "all") : Crossing.Query;

    /// <param name="fault">A sentence on the first malformed parameter; null where there is none.</param>
    internal static AskedFramework Of(HttpRequest request, StudyCatalogue catalogue, out string? fault)
    {
        var crossing = AskedCrossing.Of(request, catalogue, out fault);
        var words = request.Last("words");
        if (words is not (null or "" or "first" or "all")) fault ??= "The parameter “words” takes first or all.";
        if (!string.IsNullOrWhiteSpace(request.Last("numbers")))
            fault ??= "The parameter “numbers” is for the matrix: here the quotes themselves are in the cells.";
        return new(crossing, words == "all");
    }
}
