using System.Globalization;
using FocusThemes.Model;
using FocusThemes.Model.Letters;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Search;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;

namespace FocusThemes.Queries.Dimensions;

/// <summary>
/// Which other theme comes up where a quote does: <c>theme=4&amp;theme=6&amp;also.participant=4&amp;also.participant=6</c> takes
/// the quotes of both themes by those who are quoted in both, <c>also.5-lines</c> those that stand so near each other.
/// </summary>
/// <remarks>What the rest of a filter takes, themes and words apart, is what is looked at: the nurses' quotes alone.</remarks>
internal sealed class TogetherDimension : Dimension
{
    public const string Prefix = "also.";

    private const string Lines = "-lines";
    private readonly Dimension? unit;
    private readonly int lines;

    private TogetherDimension(Dimension? unit, int lines) => (this.unit, this.lines) = (unit, lines);

    public override string Parameter => unit is null ? InLines(Prefix) : Prefix + unit.Parameter;
    public override string Key => unit is null ? InLines(Prefix) : Prefix + unit.Key;
    public override string Name => unit is null ? $"theme within {EnglishText.Count(lines, "line")}" : $"theme of the same {unit.Name}";
    public override string Description =>
        "A theme's number that comes up too with the same participant, group, document or attribute, or within so many lines (also.5-lines).";
    public override string Example => "7";
    internal override int PlaceInSentence => 3;
    internal override string Before =>
        unit is null ? $"within {EnglishText.Count(lines, "line")} of another in" : $"of {unit.Plural} that come up in";
    public override bool HasFacet => false;

    public static TogetherDimension In(Dimension unit) => new(unit, 0);

    public static TogetherDimension Within(int lines) => new(null, lines);

    /// <param name="name">What follows the <see cref="Prefix"/>.</param>
    /// <returns>The unit; null where it names neither a dimension nor a number of lines.</returns>
    public static TogetherDimension? Of(string name)
    {
        if (name.EndsWith(Lines, StringComparison.Ordinal))
            return int.TryParse(name[..^Lines.Length], NumberStyles.None, CultureInfo.InvariantCulture, out var lines) && lines is >= 1 and <= SearchLimits.MostLinesApart
                ? Within(lines)
                : null;
        return Find(name) is { } unit and not TogetherDimension and not AlsoDimension && unit != Study && unit != Theme ? In(unit) : null;
    }

    public override string KeyOf(string value) => ThemeNumber.KeyOf(value);

    public override string TextOf(string value) => Theme.TextOf(value);

    internal override bool IsMarked => false;

    internal override IEnumerable<string> MarksOf(string? key) => [];

    internal override Partition? Part(StudyCatalogue catalogue) =>
        unit is null || catalogue.Of(unit) is not null ? catalogue.Of(Theme)!.For(this) : null;

    /// <summary>The places of the quotes that a filter with such dimensions takes, in order.</summary>
    internal static IEnumerable<int> Select(StudyCatalogue catalogue, QuoteFilter filter)
    {
        var asked = filter.Chosen.Where(chosen => chosen.Dimension is TogetherDimension).ToList();
        if (asked.Exists(chosen => catalogue.Of(chosen.Dimension) is null)) return [];
        var rest = asked.Aggregate(filter, (rest, chosen) => rest.Without(chosen.Dimension));
        var whole = rest.Without(Theme);
        var taken = asked.ConvertAll(chosen =>
            ((TogetherDimension)chosen.Dimension).Units(catalogue, whole).Taken(filter.Themes, chosen.Values));
        return catalogue.Select(rest).Where(quote => taken.TrueForAll(flags => flags[quote]));
    }

    private ThemeUnits Units(StudyCatalogue catalogue, QuoteFilter filter) =>
        unit is null ? ThemeUnits.Near(catalogue, filter, lines) : ThemeUnits.In(catalogue, filter, unit);

    private string InLines(string before) => string.Create(CultureInfo.InvariantCulture, $"{before}{lines}{Lines}");
}
