namespace FocusThemes.Reading.Formats.Hiding;

/// <summary>A kind of what a form holds without showing it.</summary>
/// <param name="One">As in "hidden row".</param>
/// <param name="Many">As in "hidden rows".</param>
/// <param name="IsSecret">True where somebody may have hidden it from readers; false for aids to writing or reading.</param>
/// <param name="CanBeRead">False for what never belongs to the words of a table.</param>
/// <param name="HasName">True where it has a name, which is as hidden as what it holds.</param>
internal sealed record HiddenKind(string One, string Many, bool IsSecret = true, bool CanBeRead = true, bool HasName = false)
{
    public static readonly HiddenKind Sheet = new("hidden sheet", "hidden sheets", HasName: true);
    public static readonly HiddenKind Row = new("hidden row", "hidden rows");
    public static readonly HiddenKind Column = new("hidden column", "hidden columns");
    public static readonly HiddenKind Cell = new("hidden cell", "hidden cells");
    public static readonly HiddenKind Words = new("hidden passage", "hidden passages");
    public static readonly HiddenKind Blackened = new("passage in the colour of what is behind it", "passages in the colour of what is behind them");
    public static readonly HiddenKind Deletion = new("deletion", "deletions");
    public static readonly HiddenKind DeletedRow = new("row that is deleted by a tracked change",
        "rows that are deleted by tracked changes");
    public static readonly HiddenKind DeletedCell = new("cell that is deleted by a tracked change",
        "cells that are deleted by tracked changes");
    public static readonly HiddenKind Change = new("tracked change that has what stood there before",
        "tracked changes that have what stood there before", CanBeRead: false);
    public static readonly HiddenKind Dropped = new("passage that a command of the file takes away",
        "passages that commands of the file take away", CanBeRead: false);
    public static readonly HiddenKind Comment = new("comment", "comments", CanBeRead: false);
    public static readonly HiddenKind Prompt = new("placeholder", "placeholders", IsSecret: false, CanBeRead: false);
    public static readonly HiddenKind Covered = new("cell that a merged one lies over",
        "cells that merged ones lie over", CanBeRead: false);
    public static readonly HiddenKind Zero = new("zero that its cell does not show",
        "zeros that their cells do not show", IsSecret: false);
    public static readonly HiddenKind Remnant = new("text that no cell has", "texts that no cell has", CanBeRead: false);
    public static readonly HiddenKind Store = new("store of values that no sheet shows",
        "stores of values that no sheet shows", CanBeRead: false);
    public static readonly HiddenKind Twice = new("passage that is printed twice in one place",
        "passages that are printed twice in one place", IsSecret: false, CanBeRead: false);
    public static readonly HiddenKind Spoken = new("reading aid", "reading aids", IsSecret: false, CanBeRead: false);
}
