using System.Buffers;
using FocusThemes.Model.Letters;

namespace FocusThemes.Writing.Plain;

/// <summary>
/// A cell of a CSV file that no spreadsheet takes for a formula, a number or a date that it would write otherwise, and
/// from which the words can be had back (<see cref="SpreadsheetText"/>). No two cells become the same.
/// </summary>
public static class CsvCell
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    public static string Write(string text)
    {
        var cell = SpreadsheetText.Protected(text);
        return cell.AsSpan().ContainsAny(Quoted) || (cell.Length > 0 && (cell[0] == ' ' || cell[^1] == ' '))
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : cell;
    }

    /// <summary>A line of the file, with its end.</summary>
    public static string Line(params IEnumerable<string?> cells) =>
        string.Join(',', cells.Select(cell => Write(cell ?? ""))) + "\r\n";

    /// <summary>A line of words, and behind them figures that programs reckon with: these are as they are.</summary>
    public static string Line(IEnumerable<string?> words, IEnumerable<string> figures) =>
        string.Join(',', words.Select(cell => Write(cell ?? "")).Concat(figures)) + "\r\n";
}
