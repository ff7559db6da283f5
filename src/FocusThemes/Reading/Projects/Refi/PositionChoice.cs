using FocusThemes.Reading.Projects.Refi.Assembly;

namespace FocusThemes.Reading.Projects.Refi;

/// <summary>A selection in a text that is there.</summary>
internal readonly record struct Spot(CodedText Text, long Start, long End, string Name);

/// <summary>
/// Decides how a project counts: as its program does, unless another way puts more selections on the words that they are
/// called by, or, where none is called so, more of them between words.
/// </summary>
/// <remarks>
/// The standard says code points. NVivo counts UTF-16 units, and ATLAS.ti CR LF as one. Without characters beyond U+FFFF,
/// CR LF and byte order marks all ways are the same.
/// </remarks>
internal sealed class PositionChoice(IReadOnlyList<Spot> spots, Patience patience)
{
    private readonly bool hasPairs = spots.Any(spot => spot.Text.HasPairs);
    private readonly bool hasLineEnds = spots.Any(spot => spot.Text.HasLineEnds);
    private readonly bool hasMark = spots.Any(spot => spot.Text.HasMark);

    /// <summary>A sentence with the figures that it was decided by; empty where nothing had to be.</summary>
    public string Told { get; private set; } = "";

    /// <summary>Selections that are called by their words, and those that have a name which is no label.</summary>
    public (int Matching, int Named) Names { get; private set; }

    /// <param name="inUnits">Where the file says it; null where it has to be found out.</param>
    public PositionCount Decide(string program, bool? inUnits = null)
    {
        var usual = new PositionCount(
            inUnits ?? program.Contains("NVivo", StringComparison.OrdinalIgnoreCase),
            program.Contains("ATLAS", StringComparison.OrdinalIgnoreCase), CountsMark: false);
        var found = usual.Ways(hasPairs, hasLineEnds, hasMark).Take(inUnits is null ? int.MaxValue : 1)
            .Select(way => (Way: way, Score: ScoreOf(way))).ToList();
        var best = found[0];
        var usesNames = found.Max(one => one.Score.Names) > 0;
        foreach (var other in found)
            if (usesNames ? other.Score.Names > best.Score.Names : other.Score.Edges > best.Score.Edges) best = other;
        var named = spots.Count(spot => !StoredName.IsLabel(spot.Name));
        // Those that are written here are all called by their words.
        Names = (inUnits is null ? best.Score.Names : named, named);
        if (found.Count == 1 || spots.Count == 0) return best.Way;
        var next = found.Where(one => one.Way != best.Way).MaxBy(one => usesNames ? one.Score.Names : one.Score.Edges);
        Told = $"{best.Way.Told(hasLineEnds)}: " + (usesNames
            ? $"{best.Score.Names:N0} of {named:N0} passages have the words that they are called by"
            : $"{best.Score.Edges:N0} of {spots.Count:N0} spans begin and end at words")
            + $" ({next.Way.Told(hasLineEnds)}: {(usesNames ? next.Score.Names : next.Score.Edges):N0})";
        return best.Way;
    }

    private (int Names, int Edges) ScoreOf(PositionCount way)
    {
        var (names, edges, text, counted) = (0, 0, (CodedText?)null, (Func<long, int?>?)null);
        foreach (var spot in spots)
        {
            if (spot.Text != text)
            {
                patience.Spend(spot.Text.Units!.Length);
                (text, counted) = (spot.Text, way.PositionsIn(spot.Text));
            }

            if (counted!(spot.Start) is not { } start || counted(spot.End) is not { } end || start >= end) continue;
            if (text.IsEdge(start) && text.IsEdge(end)) edges++;
            if (!StoredName.IsLabel(spot.Name) && StoredName.Matches(spot.Name, text.Units!, start, end, patience) is not null) names++;
        }

        return (names, edges);
    }
}
