using System.Globalization;
using FocusThemes.Model.Letters;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Search;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;
using FocusThemes.Web.Addresses;

namespace FocusThemes.Web.Data.Crossings;

/// <summary>In what themes come up together.</summary>
/// <param name="Dimension">In whose values; null for quotes.</param>
/// <param name="Lines">So many lines away quotes are near each other; null where they are to be the same.</param>
public sealed record ThemeUnit(Dimension? Dimension, int? Lines = null)
{
    /// <summary>How it is called in addresses.</summary>
    public string Name => Lines is null ? Dimension?.Parameter ?? "quote" : "lines";

    /// <summary>In one, and in several, as a sentence says it.</summary>
    public (string One, string Many) Words => Dimension is null ? ("quote", "quotes") : (Dimension.Name, Dimension.Plural);

    /// <summary>As a choice: "in the same participant".</summary>
    public string Choice => Lines is null ? $"in the same {Words.One}" : "near each other";

    /// <summary>"with themes 4 and 6".</summary>
    public string Of(string one, string other) => one == other ? $"with theme {one}"
        : Lines is { } lines ? $"of themes {one} and {other} within {EnglishText.Count(lines, "line")} of each other"
        : $"with themes {one} and {other}";
}

/// <summary>What an address asks of themes that come up together.</summary>
public sealed record AskedCooccurrence(ThemeUnit Unit, QuoteFilter Filter)
{
    private const int UsualLines = 5;

    /// <summary>What a study has units of: people, groups, documents, quotes where some stand under several themes, and lines.</summary>
    public static IReadOnlyList<ThemeUnit> UnitsOf(StudyCatalogue catalogue) =>
    [
        .. new[] { Dimension.Participant, Dimension.Group, Dimension.Document }
            .Where(unit => catalogue.ValuesOf(unit).Count(value => value.Value is not null) > 1).Select(unit => new ThemeUnit(unit)),
        .. catalogue.ValuesOf(Dimension.Also).Count > 0 ? [new ThemeUnit(null)] : Array.Empty<ThemeUnit>(),
        new(null, UsualLines),
    ];

    /// <param name="fault">A sentence on the first malformed parameter; null where there is none.</param>
    internal static AskedCooccurrence Of(HttpRequest request, StudyCatalogue catalogue, out string? fault)
    {
        var filter = request.FilterWithoutWords(catalogue, "themes are looked at by what is known of their quotes", out fault);
        var units = UnitsOf(catalogue);
        var (name, lines) = (request.Last("unit"), request.Last("lines"));
        var unit = string.IsNullOrWhiteSpace(name) ? units[0] : units.FirstOrDefault(unit => unit.Name == name);
        if (unit is null)
            fault ??= $"The parameter “unit” takes what this study has several of: {string.Join(", ", units.Select(one => one.Name))}.";
        if (string.IsNullOrWhiteSpace(lines)) return new(unit ?? units[0], filter);
        if (!int.TryParse(lines, NumberStyles.None, CultureInfo.InvariantCulture, out var most) || most is < 1 or > SearchLimits.MostLinesApart)
            fault ??= $"The parameter “lines” takes a number from 1 to {SearchLimits.MostLinesApart}.";
        else if (unit is { Lines: null })
            fault ??= "The parameter “lines” goes with unit=lines.";
        return new(unit is { Lines: not null } ? unit with { Lines = most } : units[0], filter);
    }

    internal Cooccurrence In(StudyCatalogue catalogue) => Cooccurrence.Of(catalogue, Unit.Dimension, Filter, Unit.Lines)!;

    /// <summary>The same with another unit, as parameters.</summary>
    public QueryString QueryOf(ThemeUnit unit)
    {
        var query = QueryString.Create("unit", unit.Name);
        if (unit.Lines is { } lines and not UsualLines) query = query.Add("lines", lines.ToString(CultureInfo.InvariantCulture));
        return Filter.Parameters().Aggregate(query, (all, one) => all.Add(one.Name, one.Value));
    }
}
