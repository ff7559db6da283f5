using System.Buffers;

namespace FocusThemes.Writing;

/// <summary>
/// A cell of a CSV file that no spreadsheet takes for a formula, and from which the words can be had back.
/// </summary>
/// <remarks>
/// Spreadsheets execute what begins with one of <c>= + - @</c>, a tab or a carriage return. Such a cell, and one that
/// begins so after apostrophes, gets one apostrophe in front, which says "text" to a spreadsheet; who reads the file by
/// program takes one off wherever <see cref="Read"/> would. Nothing else is changed, and no two cells become the same.
/// </remarks>
public static class CsvCell
{
    private const string Executed = "=+-@\t\r";
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    public static string Write(string text)
    {
        var cell = MeansFormula(text) ? $"'{text}" : text;
        return cell.AsSpan().ContainsAny(Quoted) || (cell.Length > 0 && (cell[0] == ' ' || cell[^1] == ' '))
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : cell;
    }

    /// <summary>A line of the file, with its end.</summary>
    public static string Line(params IEnumerable<string?> cells) =>
        string.Join(',', cells.Select(cell => Write(cell ?? ""))) + "\r\n";

    /// <summary>The words of a cell whose quotation marks a reader of CSV has taken off.</summary>
    public static string Read(string cell) => cell.Length > 1 && cell[0] == '\'' && MeansFormula(cell[1..]) ? cell[1..] : cell;

    private static bool MeansFormula(string text)
    {
        var first = text.AsSpan().TrimStart('\'');
        return first.Length > 0 && Executed.Contains(first[0], StringComparison.Ordinal);
    }
}
