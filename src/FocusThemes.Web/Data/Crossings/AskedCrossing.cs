using FocusThemes.Queries.Crossings;
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
        if (request.Last("by") is not (null or "" or "participant" or "group"))
            fault ??= "The parameter “by” takes participant or group; “rows” and “columns” take whatever there is to cross.";
        if (request.Last("share") is not (null or "" or "counts" or "theme" or "voice"))
            fault ??= "The parameter “share” takes counts, theme or voice.";
        // Addresses from when there were two tables, by participant and by focus group.
        var columns = request.Last("columns") ?? (request.Query["by"] == "group" ? Dimension.Group.Parameter : null);
        var numbers = request.Last("numbers") ?? (request.Last("share") switch
        {
            "theme" => MatrixNumbers.ShareOfRow.InAddress(),
            "voice" => MatrixNumbers.ShareOfColumn.InAddress(),
            _ => null,
        });
        const string What = "what this study can be told apart by";
        var asked = new AskedCrossing(
            Find("rows", request.Last("rows"), Dimension.Theme, catalogue.Dimensions, What, ref fault),
            Find("columns", columns, Dimension.Participant, catalogue.Dimensions, What, ref fault), filter, Numbered(numbers, ref fault));
        if (areBothShown) fault ??= asked.Sameness;
        return asked;
    }

    /// <summary>The same of all studies, which are compared by what means the same in each.</summary>
    internal static AskedCrossing Of(HttpRequest request, LibraryCatalogue catalogue, out string? fault)
    {
        var filter = request.Filter(out fault);
        if (filter.Words is not null) fault ??= "The parameter “q” is for quotes: studies are compared by what is known of them.";
        if (filter.Chosen.FirstOrDefault(chosen => !chosen.Dimension.IsOfLibrary) is { } own)
            fault ??= $"The parameter “{own.Dimension}” is asked of one study: {OfOneStudy}";
        fault ??= request.FaultIn(catalogue.Quotes);
        var known = catalogue.Dimensions;
        const string What = "what studies can be compared by";
        var rows = Find("rows", request.Last("rows"), Dimension.Study, known, What, ref fault, OfOneStudy);
        // What participants are told to be is what a review asks first.
        var usual = known.LastOrDefault(one => one != rows && Dimension.All.Contains(one), rows);
        usual = known.FirstOrDefault(one => one != rows && !Dimension.All.Contains(one), usual);
        var columns = Find("columns", request.Last("columns"), usual, known, What, ref fault, OfOneStudy);
        var asked = new AskedCrossing(rows, columns, filter, Numbered(request.Last("numbers"), ref fault));
        fault ??= asked.Sameness;
        return asked;
    }

    private const string OfOneStudy = "themes, parts, participants, focus groups and documents are each study’s own.";

    private string? Sameness =>
        Rows.Key == Columns.Key ? $"Rows and columns are both by {Rows.Name}: cross two different ones." : null;

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

    private static Dimension Find(
        string parameter, string? asked, Dimension usual, IReadOnlyList<Dimension> known, string what, ref string? fault, string? why = null)
    {
        if (string.IsNullOrWhiteSpace(asked)) return usual;
        if (Dimension.Find(asked) is { } dimension && known.FirstOrDefault(own => own.Key == dimension.Key) is { } own) return own;
        fault ??= $"The parameter “{parameter}” takes {what}: {string.Join(", ", known.Select(one => one.Parameter))}"
            + (why is null ? "." : $"; {why}");
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
