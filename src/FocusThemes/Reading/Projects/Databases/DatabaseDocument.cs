namespace FocusThemes.Reading.Projects.Databases;

/// <summary>A document of a database, with its text and what its program counts in it.</summary>
internal sealed class DatabaseDocument(ProjectDocument document, PositionUnit unit)
{
    private readonly TextPositions positions = new(document.Text ?? "", unit);

    public ProjectDocument Document { get; } = document;

    public string Text => Document.Text ?? "";

    /// <summary>The stretch in UTF-16 units; null where the text has none such.</summary>
    public (int Start, int End)? Place(long? start, long? end) =>
        start is { } first && end is { } last && first <= last
        && positions.UnitsAt(first) is { } from && positions.UnitsAt(last) is { } to ? (from, to) : null;

    /// <summary>True for all of the text, or as good as all: programs have counted one too few or too many.</summary>
    public bool IsWhole(long? start, long? end) => start is 0 or 1 or null && (end ?? 0) is var last
        && (last == 0 || last >= positions.Length - 1);
}
