using FocusThemes.Reading.Formats.Hiding;

namespace FocusThemes.Reading.Formats.Office;

/// <summary>What a cell holds, as its sheet shows it.</summary>
internal readonly record struct CellShown(RichText Text)
{
    /// <summary>Why the sheet shows nothing of it; null where it is shown.</summary>
    public HiddenKind? Hidden { get; init; }

    /// <summary>True for white letters on nothing, which are seen only where something else colours the cell.</summary>
    public bool IsWhite { get; init; }

    /// <summary>True for an error of the spreadsheet, which stands in the place of a value.</summary>
    public bool IsError { get; init; }
}
