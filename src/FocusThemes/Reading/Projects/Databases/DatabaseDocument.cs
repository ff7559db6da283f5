namespace FocusThemes.Reading.Projects.Databases;

/// <summary>A document of a database, with its text and what its program counts in it.</summary>
internal sealed class DatabaseDocument(ProjectDocument document, PositionUnit unit)
{
    private readonly TextPositions positions = new(document.Text ?? "", unit);

    public ProjectDocument Document { get; } = document;

    /// <summary>The stretch in UTF-16 units; null where the text has none such. Where the text is missing, as it is told.
    /// </summary>
    public (int Start, int End)? Place(long? start, long? end)
    {
        if (start is not { } first || end is not { } last || first < 0 || first > last) return null;
        if (Document.Text is null) return last <= int.MaxValue ? ((int)first, (int)last) : null;
        return positions.UnitsAt(first) is { } from && positions.UnitsAt(last) is { } to ? (from, to) : null;
    }

    /// <summary>The stretch that is left of one that lies outside of the text.</summary>
    public (int Start, int End) Nearest(long? start, long? end)
    {
        var from = At(start);
        return (from, Math.Max(from, At(end)));

        int At(long? position) => positions.UnitsAt(Math.Clamp(position ?? 0, 0, positions.Length))!.Value;
    }

    /// <summary>True for all of the text, or as good as all: programs have counted one too few or too many.</summary>
    public bool IsWhole(long? start, long? end) => start is 0 or 1 or null && (end ?? 0) is var last
        && (last == 0 || last >= positions.Length - 1);
}
