using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Interpreting.Running.Edges;

namespace FocusThemes.Reading.Interpreting.Running.Settling;

/// <summary>
/// Where the columns' names put the themes behind the quotes (<c>Quote, Code, Theme</c>), what stands behind the quotes of a
/// row is parted into its cells, and these go before the quotes.
/// </summary>
internal static class LevelsBehind
{
    private const double SurelyParts = 1.5;

    /// <param name="behind">What the columns behind the quotes' hold, by their names.</param>
    public static List<Segment> Before(Border[] all, List<Segment> segments, IReadOnlyList<ColumnRole?> behind)
    {
        var settled = new List<Segment>(segments.Count);
        var row = -1;
        foreach (var segment in segments)
        {
            if (segment.Role is Role.Quote or Role.Told or Role.Speaker && row < 0) row = settled.Count;
            if (segment.Role != Role.Note || row < 0 || all[segment.From].IsLine)
            {
                settled.Add(segment);
                continue;
            }

            // Cells that run on from the row above are those at the end: the first are always there.
            foreach (var (piece, role) in CellsOf(all, segment, behind.Count).Zip(behind).OrderBy(one => DepthOf(one.Second)))
                settled.Insert(role is null or ColumnRole.None ? settled.Count : row++, piece with { Role = RoleOf(role) });
            row = -1;
        }

        return settled;
    }

    private static IEnumerable<Segment> CellsOf(Border[] all, Segment segment, int most)
    {
        var (from, cells) = (segment.From, 1);
        for (var b = from + 1; b < segment.To && cells < most; b++)
        {
            if (!all[b].Is(BorderKind.Joint | BorderKind.Cell) || all[b].Strength < SurelyParts || all[b].End <= all[from].Start) continue;
            yield return segment with { From = from, To = b };
            (from, cells) = (b, cells + 1);
        }

        yield return segment with { From = from };
    }

    private static int DepthOf(ColumnRole? role) => role switch { ColumnRole.Theme => 0, ColumnRole.Subtheme => 1, ColumnRole.Concept => 2, _ => 3 };

    private static Role RoleOf(ColumnRole? role) => role switch
    {
        ColumnRole.Theme => Role.Title,
        ColumnRole.Subtheme => Role.Part,
        ColumnRole.Concept => Role.Concept,
        _ => Role.Note,
    };
}
