using FocusThemes.Reading.Conventions;

namespace FocusThemes.Reading;

/// <summary>How a source was read: what was learnt from it, and what else could be chosen.</summary>
public sealed record ReadingNotes
{
    /// <summary>Sentences in English, such as "Participants look like “(FG1, P5)”: 10 found."</summary>
    public IReadOnlyList<string> Learnt { get; init; } = [];

    /// <summary>Every table of the source, read or not; one for running text.</summary>
    public IReadOnlyList<FoundTable> Tables { get; init; } = [];

    /// <summary>The columns of the first table that was read; empty for running text.</summary>
    public IReadOnlyList<FoundColumn> Columns { get; init; } = [];

    /// <summary>A theme's number as printed; null where themes have none.</summary>
    public string? Numbering { get; init; }

    /// <summary>The digest of the seal that a file of this program says it was taken along under; null for other files.</summary>
    public string? Seal { get; init; }

    /// <summary>An attribution as printed; null where quotes have none.</summary>
    public string? Attribution { get; init; }
}

/// <param name="Number">Place in the source, from 1.</param>
/// <param name="Caption">The caption; null where none is printed.</param>
/// <param name="Rows">Without the row of column names.</param>
/// <param name="IsRead">False for a table that holds no themes, or was not chosen.</param>
public sealed record FoundTable(int Number, string? Caption, int Rows, int Columns, bool IsRead);

/// <param name="Heading">As printed; empty where the table has no row of column names.</param>
/// <param name="Example">The beginning of its first cell that is not empty.</param>
public sealed record FoundColumn(string Heading, ColumnRole Role, string Example);
