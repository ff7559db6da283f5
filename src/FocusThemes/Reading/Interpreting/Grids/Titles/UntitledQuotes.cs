using System.Text.RegularExpressions;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting.Grids.Columns;

namespace FocusThemes.Reading.Interpreting.Grids.Titles;

/// <summary>
/// Tables of quotes and of whose they are, without a column of themes: the theme is named above them, or by their sheet.
/// </summary>
internal static partial class UntitledQuotes
{
    private const int MostCells = 40;

    public static bool Are(BlockTable table)
    {
        if (table.Rows.All(row => row.Cells.Count > 1) && RecordCards.FirstOf([.. table.Rows.Select(row => WordsOf(row.Cells[0]))]) is not null) return true;
        if (table.Rows.FirstOrDefault(row => row.Cells.Count(cell => cell.HasText) > 1) is not { Cells: { Count: <= MostCells } cells }) return false;
        var kinds = cells.Select(cell => ColumnHeadings.KindOf(WordsOf(cell))).ToList();
        return kinds.Exists(kind => kind is ColumnKind.Quote or ColumnKind.Said) && !kinds.Exists(ColumnHeadings.IsLevel);
    }

    private static string WordsOf(BlockCell cell) => string.Join(' ', cell.Paragraphs.Select(paragraph => paragraph.Text)).Trim();

    /// <summary>True where the sheet has a name of its own, not the one that the program gave it or that of its quotes.</summary>
    public static bool SheetNamesTheme(BlockTable table) => table.Name is { } name && !Given().IsMatch(name)
        && ColumnHeadings.KindOf(name) is ColumnKind.Unknown or ColumnKind.Nothing or ColumnKind.Attribute && Are(table);

    // Excel's and LibreOffice's names of new sheets.
    [GeneratedRegex(
        @"^(?:sheet|tabelle|feuil(?:le)?|hoja|foglio|planilha|folha|blad|ark|arkusz|list|munka|taul(?:ukko)?|лист|аркуш|シート|工作表|시트|sayfa|foaie)\s?\d*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Given();
}
