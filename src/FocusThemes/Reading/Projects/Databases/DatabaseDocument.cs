namespace FocusThemes.Reading.Projects.Databases;

/// <summary>A document of a database, with its text and what its program counts in it.</summary>
/// <param name="unit">What the program says that it counts.</param>
internal sealed class DatabaseDocument(ProjectDocument document, CountedUnit unit)
{
    // A program that counts code points where it saves may count what its window shows where one selects.
    private static readonly CountedUnit[] Others =
        [CountedUnit.Utf16Units, CountedUnit.CodePointsOneBreak, CountedUnit.Utf16UnitsOneBreak];

    private readonly Dictionary<CountedUnit, TextPositions> positions = [];
    private readonly Dictionary<CountedUnit, int> found = [];
    private CountedUnit[]? units;

    public ProjectDocument Document { get; } = document;

    private string Text => Document.Text ?? "";

    /// <summary>The units that make a difference in this text, the one of the program first.</summary>
    private CountedUnit[] Units => units ??= unit == CountedUnit.CodePoints
        && (Text.Contains('\r', StringComparison.Ordinal) || Text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
            ? [unit, .. Others] : [unit];

    /// <summary>The stretch in UTF-16 units; null where the text has none such. Where the text is missing, as it is told.
    /// </summary>
    public (int Start, int End)? Place(long? start, long? end) => Place(start, end, Best);

    /// <summary>The stretch where the words stand, in the first unit in which they do; null where there is none. Each such
    /// unit is remembered.</summary>
    public (int Start, int End, CountedUnit Unit)? Place(long? start, long? end, string words)
    {
        (int, int, CountedUnit)? first = null;
        foreach (var tried in Units)
        {
            if (Place(start, end, tried) is not var (from, to) || !StoredWords.AreAt(Text, from, to, words)) continue;
            found[tried] = found.GetValueOrDefault(tried) + 1;
            first ??= (from, to, tried);
        }

        return first;
    }

    /// <summary>The stretch that is left of one that lies outside of the text.</summary>
    public (int Start, int End) Nearest(long? start, long? end)
    {
        var from = At(start);
        return (from, Math.Max(from, At(end)));

        int At(long? position)
        {
            var counted = PositionsIn(Best);
            return AfterPair(counted.UnitsAt(Math.Clamp(position ?? 0, 0, counted.Length))!.Value);
        }
    }

    /// <summary>True for all of the text, or as good as all: programs have counted one too few or too many.</summary>
    public bool IsWhole(long? start, long? end) => start is 0 or 1 or null && (end ?? 0) is var last
        && (last == 0 || last >= PositionsIn(Best).Length - 1);

    // Where no words tell, what most of them told.
    private CountedUnit Best => found.Count == 0 ? unit : Units.MaxBy(one => found.GetValueOrDefault(one));

    private (int Start, int End)? Place(long? start, long? end, CountedUnit counted)
    {
        if (start is not { } first || end is not { } last || first < 0 || first > last) return null;
        if (Document.Text is null) return last <= int.MaxValue ? ((int)first, (int)last) : null;
        var its = PositionsIn(counted);
        return its.UnitsAt(first) is { } from && its.UnitsAt(last) is { } to ? (AfterPair(from), AfterPair(to)) : null;
    }

    private int AfterPair(int at) => TextPositions.IsWithinPair(Text, at) ? at + 1 : at;

    private TextPositions PositionsIn(CountedUnit counted)
    {
        if (!positions.TryGetValue(counted, out var its)) positions.Add(counted, its = new(Text, counted));
        return its;
    }
}
