using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Web.Addresses;

namespace FocusThemes.Web.Data.Crossings;

/// <summary>What an address asks to cross, of which quotes, and in which numbers.</summary>
public sealed record AskedCrossing(Dimension Rows, Dimension Columns, QuoteFilter Filter, MatrixNumbers Numbers)
{
    /// <param name="fault">A sentence on the first malformed parameter; null where there is none.</param>
    /// <param name="areBothShown">False where the two may be the same, because one of them is not looked at.</param>
    internal static AskedCrossing Of(HttpRequest request, StudyCatalogue catalogue, out string? fault, bool areBothShown = true)
    {
        var filter = request.FilterWithoutWords(catalogue, "numbers are crossed by what is known of them", out fault);
        var query = request.Query;
        if (query["by"].LastOrDefault() is not (null or "" or "participant" or "group"))
            fault ??= "The parameter “by” takes participant or group; “rows” and “columns” take whatever there is to cross.";
        if (query["share"].LastOrDefault() is not (null or "" or "counts" or "theme" or "voice"))
            fault ??= "The parameter “share” takes counts, theme or voice.";
        // Addresses from when there were two tables, by participant and by focus group.
        var columns = query["columns"].LastOrDefault() ?? (query["by"] == "group" ? Dimension.Group.Parameter : null);
        var numbers = query["numbers"].LastOrDefault() ?? (query["share"].LastOrDefault() switch
        {
            "theme" => MatrixNumbers.ShareOfRow.InAddress(),
            "voice" => MatrixNumbers.ShareOfColumn.InAddress(),
            _ => null,
        });
        var asked = new AskedCrossing(
            Find("rows", query["rows"].LastOrDefault(), Dimension.Theme, catalogue, ref fault),
            Find("columns", columns, Dimension.Participant, catalogue, ref fault), filter, Numbered(numbers, ref fault));
        if (fault is null && areBothShown && asked.Rows.Key == asked.Columns.Key)
            fault = $"Rows and columns are both by {asked.Rows.Name}: cross two different ones.";
        return asked;
    }

    /// <param name="mostValues">More rows or columns are left out, those with fewest quotes.</param>
    internal Crossing In(StudyCatalogue catalogue, int mostValues = int.MaxValue) =>
        Crossing.Of(catalogue, Rows, Columns, Filter, mostValues)!;

    public QueryString Query
    {
        get
        {
            var query = QueryString.Empty;
            if (Rows != Dimension.Theme) query = query.Add("rows", Rows.Parameter);
            if (Columns != Dimension.Participant) query = query.Add("columns", Columns.Parameter);
            if (Numbers != MatrixNumbers.Quotes) query = query.Add("numbers", Numbers.InAddress());
            return Filter.Parameters().Aggregate(query, (all, one) => all.Add(one.Name, one.Value));
        }
    }

    /// <summary>What is offered to cross: what the study has several values of, and what is asked for.</summary>
    internal IReadOnlyList<Dimension> Offered(StudyCatalogue catalogue) =>
        [.. catalogue.Dimensions.Where(one => one == Rows || one == Columns || catalogue.ValuesOf(one).Count > 1)];

    private static Dimension Find(string parameter, string? asked, Dimension usual, StudyCatalogue catalogue, ref string? fault)
    {
        if (string.IsNullOrWhiteSpace(asked)) return usual;
        if (Dimension.Find(asked) is { } dimension && catalogue.Dimensions.FirstOrDefault(own => own.Key == dimension.Key) is { } own)
            return own;
        fault ??= $"The parameter “{parameter}” takes what this study can be told apart by: "
            + $"{string.Join(", ", catalogue.Dimensions.Select(known => known.Parameter))}.";
        return usual;
    }

    private static MatrixNumbers Numbered(string? asked, ref string? fault)
    {
        if (string.IsNullOrWhiteSpace(asked)) return MatrixNumbers.Quotes;
        if (Array.FindIndex(MatrixNumbersText.All, known => known.InAddress == asked) is var i && i >= 0) return MatrixNumbersText.All[i].Numbers;
        fault ??= $"The parameter “numbers” takes {string.Join(", ", MatrixNumbersText.All.Select(known => known.InAddress))}.";
        return MatrixNumbers.Quotes;
    }
}
