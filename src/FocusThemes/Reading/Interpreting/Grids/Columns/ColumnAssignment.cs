using System.Numerics;
using FocusThemes.Reading.Conventions;

namespace FocusThemes.Reading.Interpreting.Grids.Columns;

/// <summary>
/// The roles of a table's columns that have the most weight together: each level once, from the widest to the quotes, with
/// the reading that comes next.
/// </summary>
internal static class ColumnAssignment
{
    private const int Theme = 1, Part = 2, Concept = 4, Quote = 8, Person = 16, RightOfConcept = 32;
    private const int Places = 64;

    private static readonly ColumnRole[] Roles =
    [
        ColumnRole.Theme, ColumnRole.Subtheme, ColumnRole.Concept, ColumnRole.Quote, ColumnRole.Participant,
            ColumnRole.Group,
        ColumnRole.None,
    ];

    /// <param name="weights">By column, from the left.</param>
    /// <param name="mayStandBeside">Columns that may be the second paragraph of the concept left of them.</param>
    /// <param name="needsTheme">False where something else than a column has the themes.</param>
    /// <returns>The best, by how much it is better than the second, and the second; null where there is no other.</returns>
    public static (ColumnRole[] Best, double Margin, ColumnRole[]? Second) Of(
        IReadOnlyList<ColumnWeights> weights, IReadOnlyList<bool> mayStandBeside, bool needsTheme = true)
    {
        // The two best ways to each set of roles that are taken.
        var ways = new List<Way>[Places];
        ways[0] = [new(0, ColumnRole.None, null)];
        for (var column = 0; column < weights.Count; column++)
        {
            var next = new List<Way>[Places];
            for (var taken = 0; taken < Places; taken++)
            {
                foreach (var way in ways[taken] ?? [])
                {
                    for (var role = 0; role < Roles.Length; role++)
                    {
                        if (Step(taken, role, weights[column].Of(role), mayStandBeside[column]) is var (then, gain))
                            Keep(next[then] ??= [], new(way.Weight + gain - (role < 3
                                ? column * ColumnWeights.FartherRight : 0), Roles[role], way));
                    }
                }
            }

            ways = next;
        }

        var ends = new List<Way>();
        for (var taken = 0; taken < Places; taken++)
            foreach (var way in ways[taken] ?? []) Keep(ends, way with { Weight = way.Weight + EndOf(taken, needsTheme) });
        return (ends[0].Roles(weights.Count), ends.Count > 1 ? ends[0].Weight - ends[1].Weight : double.MaxValue,
            ends.Count > 1 ? ends[1].Roles(weights.Count) : null);
    }

    /// <summary>The same of columns that widen to the right, from the quotes to the themes.</summary>
    public static (ColumnRole[] Best, double Margin, ColumnRole[]? Second) FromTheRight(IReadOnlyList<ColumnWeights> weights, bool needsTheme)
    {
        var (best, margin, second) = Of([.. weights.Reverse()], [.. weights.Select(_ => false)], needsTheme);
        return ([.. best.Reverse()], margin, second is null ? null : [.. second.Reverse()]);
    }

    private static (int Taken, double Gain)? Step(int taken, int role, double weight, bool mayStandBeside)
    {
        var rest = taken & ~RightOfConcept;
        switch (role)
        {
            case 2 when (taken & RightOfConcept) > 0 && mayStandBeside:
                return (taken, ColumnWeights.Beside);
            case 0 or 1 or 2:
                var level = 1 << role;
                if (weight <= ColumnWeights.Never / 2 || (taken & level) > 0) return null;
                var narrower = BitOperations.PopCount((uint)(taken & (Theme | Part | Concept) & ~((level << 1) - 1)));
                var order = (narrower * ColumnWeights.OutOfOrder) + ((taken & Quote) > 0
                    ? ColumnWeights.LevelRightOfQuotes : 0);
                return (rest | level | (role == 2 ? RightOfConcept : 0), weight + order);
            case 3 or 4:
                var people = role == 3 ? Quote : Person;
                var second = (taken & people) == 0 ? 0 : role == 3 ? ColumnWeights.SecondQuotes
                    : ColumnWeights.SecondPeople;
                return weight <= ColumnWeights.Never / 2 ? null : (rest | people, weight + second);
            default:
                return weight <= ColumnWeights.Never / 2 ? null : (rest, weight);
        }
    }

    private static double EndOf(int taken, bool needsTheme) => ((taken & Theme) == 0 && needsTheme
        ? ColumnWeights.NoTheme : 0)
        + ((taken & (Part | Concept)) == Part ? ColumnWeights.PartWithoutConcept : 0)
        + ((taken & Quote) > 0 ? ColumnWeights.HasQuotes : (taken & Person) > 0 ? ColumnWeights.PeopleWithoutQuotes : 0);

    private static void Keep(List<Way> best, Way way)
    {
        var at = best.FindIndex(other => way.Weight > other.Weight);
        if (at >= 0) best.Insert(at, way);
        else if (best.Count < 2) best.Add(way);
        if (best.Count > 2) best.RemoveAt(2);
    }

    private sealed record Way(double Weight, ColumnRole Role, Way? Before)
    {
        public ColumnRole[] Roles(int columns)
        {
            var roles = new ColumnRole[columns];
            var way = this;
            for (var column = columns - 1; column >= 0; column--, way = way.Before!) roles[column] = way.Role;
            return roles;
        }
    }
}
