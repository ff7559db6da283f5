using FocusThemes.Reading.Conventions;

namespace FocusThemes.Reading.Interpreting.Running.Settling;

/// <summary>
/// Where the columns' names put another level before the themes' (<c>Research question, Theme, Quote</c>), what stands in it
/// is no theme: it is kept as a heading of the themes below it.
/// </summary>
internal static class LevelsByName
{
    /// <summary>Gives the segments above quotes the roles that the names of their columns tell.</summary>
    /// <param name="order">The levels from the first column to the last before the quotes'.</param>
    /// <returns>False where the names have no level before the themes'.</returns>
    public static bool Settle(List<Segment> segments, Layout layout, IReadOnlyList<ColumnRole?> order)
    {
        if (order.Count is not (2 or 3) || order[0] == ColumnRole.Theme || order[1] != ColumnRole.Theme || layout.Levels != order.Count || layout.HasNumbers) return false;
        for (var at = 0; at < segments.Count; at++)
        {
            var next = at + 1 < segments.Count ? segments[at + 1].Role : Role.Start;
            Role? role = (segments[at].Role, order.Count) switch
            {
                // Alone above its quotes, a title is that of the theme: the cell before it runs on.
                (Role.Title, 2) => next is Role.Concept or Role.Part ? Role.Label : null,
                (Role.Title, _) => next == Role.Part ? Role.Label : null,
                (Role.Concept, 2) or (Role.Part, _) => Role.Title,
                _ => null,
            };
            if (role is { } other) segments[at] = segments[at] with { Role = other };
        }

        return true;
    }
}
