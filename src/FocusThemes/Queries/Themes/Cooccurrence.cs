using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Queries.Themes;

/// <summary>
/// Which themes come up together: in the same people, focus groups or documents, in the same quotes, or near each other.
/// </summary>
/// <param name="Shown">What takes all quotes that are looked at.</param>
/// <param name="Units">How many of the units there are in those quotes.</param>
public sealed record Cooccurrence(QuoteFilter Shown, IReadOnlyList<ListedTheme> Themes, int Units)
{
    private Dimension together = Dimension.Also;
    private ThemeUnits units = null!;
    private int[][] counts = [];

    /// <summary>So many lines away quotes are near each other; null where they are to be the same.</summary>
    public int? Lines { get; private init; }

    /// <summary>In how many units both come up; of a theme and itself, in how many it does.</summary>
    public int this[int one, int other] => counts[Math.Max(one, other)][Math.Min(one, other)];

    /// <summary>The share of the units with one of the two that have both, from 0 to 1.</summary>
    public double Overlap(int one, int other) => this[one, other] is var both && both == 0 ? 0 : (double)both / units.Either(one, other);

    /// <summary>What takes the quotes of both themes in the units that have both.</summary>
    /// <returns>The filter; null where what is shown is asked for in the same way already.</returns>
    public QuoteFilter? FilterOf(int one, int other)
    {
        string[] pair = one == other ? [Themes[one].Number] : [Themes[one].Number, Themes[other].Number];
        var themes = Shown.With(Dimension.Theme, FilterValues.OfThemes(pair));
        if (one == other) return themes;
        if (Shown.ValuesOf(together).Count > 0) return null;
        return together == Dimension.Also
            ? Shown.With(Dimension.Theme, FilterValues.OfThemes(pair[0])).With(together, FilterValues.Of(together, pair[1]))
            : themes.With(together, FilterValues.Of(together, pair));
    }

    /// <param name="unit">In whose values they come up together; null for quotes.</param>
    /// <param name="lines">For units of quotes: so far from each other they may stand.</param>
    /// <returns>What comes up together; null where the study's quotes are not parted by the unit.</returns>
    public static Cooccurrence? Of(StudyCatalogue catalogue, Dimension? unit, QuoteFilter shown, int? lines = null)
    {
        if (unit is not null && catalogue.Of(unit) is null) return null;
        var units = lines is { } most ? ThemeUnits.Near(catalogue, shown, most) : ThemeUnits.In(catalogue, shown, unit);
        // A theme that is not asked for is there by quotes of others alone, to which no number could lead.
        bool[] asked = [.. catalogue.Themes.Select(theme => shown.Themes.Takes(theme.Number))];
        return new(shown, catalogue.Themes, units.Count)
        {
            Lines = lines,
            together = lines is { } within ? TogetherDimension.Within(within) : unit is null ? Dimension.Also : TogetherDimension.In(unit),
            units = units,
            counts = [.. catalogue.Themes.Select((_, i) => Enumerable.Range(0, i + 1).Select(other => asked[i] && asked[other] ? units.Both(i, other) : 0).ToArray())],
        };
    }
}
