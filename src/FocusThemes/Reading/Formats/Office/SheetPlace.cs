using System.Globalization;

namespace FocusThemes.Reading.Formats.Office;

/// <summary>Where a cell of a sheet stands, from 1: B3 is column 2, row 3.</summary>
internal readonly record struct SheetPlace(int Column, int Row)
{
    public const int LastRow = 1_048_576;
    public const int LastColumn = 16_384;

    private const int Letters = 26;

    /// <summary>Zeros where it is no such place.</summary>
    public static SheetPlace Of(ReadOnlySpan<char> reference)
    {
        var (column, at) = (0, 0);
        for (; at < reference.Length && char.IsAsciiLetter(reference[at]); at++)
            column = Math.Min((column * Letters) + (reference[at] & 31), LastColumn + 1);
        return int.TryParse(reference[at..], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new(column, number) : default;
    }

    /// <summary>27 is AA.</summary>
    public static string LettersOf(int column)
    {
        var letters = "";
        for (; column > 0; column = (column - 1) / Letters) letters = (char)('A' + ((column - 1) % Letters)) + letters;
        return letters;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{LettersOf(Column)}{Row}");
}

/// <summary>Cells that are merged into one, first and last included.</summary>
internal readonly record struct SheetMerge(SheetPlace First, SheetPlace Last);

/// <summary>A cell with words, and where its sheet has it.</summary>
internal sealed record SheetCell(SheetPlace Place, RichText Text);
