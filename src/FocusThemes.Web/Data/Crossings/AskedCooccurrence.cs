using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;
using FocusThemes.Web.Addresses;

namespace FocusThemes.Web.Data.Crossings;

/// <summary>What an address asks of themes that come up together.</summary>
/// <param name="Unit">In whose values; null for quotes.</param>
public sealed record AskedCooccurrence(Dimension? Unit, QuoteFilter Filter)
{
    private const string InQuotes = "quote";

    /// <summary>How a unit is called in addresses.</summary>
    public string UnitName => NameOf(Unit);

    public static string NameOf(Dimension? unit) => unit?.Parameter ?? InQuotes;

    /// <summary>In one, and in several, as a sentence says it.</summary>
    public static (string One, string Many) WordsOf(Dimension? unit) => unit is null ? ("quote", "quotes") : (unit.Name, unit.Plural);

    /// <summary>What a study has units of: people, groups, documents, and quotes where some stand under several themes.</summary>
    public static IReadOnlyList<Dimension?> UnitsOf(StudyCatalogue catalogue) =>
    [
        .. new[] { Dimension.Participant, Dimension.Group, Dimension.Document }
            .Where(unit => catalogue.ValuesOf(unit).Count(value => value.Value is not null) > 1),
        .. catalogue.ValuesOf(Dimension.Also).Count > 0 ? [null] : Array.Empty<Dimension?>(),
    ];

    /// <param name="fault">A sentence on the first malformed parameter; null where there is none.</param>
    internal static AskedCooccurrence Of(HttpRequest request, StudyCatalogue catalogue, out string? fault)
    {
        var filter = request.FilterWithoutWords(catalogue, "themes are looked at by what is known of their quotes", out fault);
        var units = UnitsOf(catalogue);
        var asked = request.Query["unit"].LastOrDefault();
        if (string.IsNullOrWhiteSpace(asked)) return new(units.Count > 0 ? units[0] : Dimension.Participant, filter);
        if (units.Any(unit => NameOf(unit) == asked)) return new(units.First(unit => NameOf(unit) == asked), filter);
        fault ??= $"The parameter “unit” takes what this study has several of: {string.Join(", ", units.Select(NameOf))}.";
        return new(Dimension.Participant, filter);
    }

    internal Cooccurrence In(StudyCatalogue catalogue) => Cooccurrence.Of(catalogue, Unit, Filter)!;

    /// <summary>The same with another unit, as parameters.</summary>
    public QueryString QueryOf(Dimension? unit) => Filter.Parameters().Aggregate(
        QueryString.Create("unit", NameOf(unit)), (all, one) => all.Add(one.Name, one.Value));
}
