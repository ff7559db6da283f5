using System.Text;

namespace FocusThemes.Tests.Reading.Grids;

/// <summary>Prints a table as LaTeX, in one of the ways that authors have; which one the words themselves decide.</summary>
internal static class LatexPrinter
{
    private static readonly string[] Begins =
    [
        @"\begin{tabular}{COLUMNS}\toprule", @"\begin{tabular*}{\textwidth}[t]{@{\extracolsep{\fill}}COLUMNS@{}}\hline",
        @"\begin{tabularx}{\linewidth}{|COLUMNS|}", @"\begin{longtable}[c]{COLUMNS}\caption{}\label{tab:x}\\ \hline",
        @"\begin{table}[ht]\centering\resizebox{\textwidth}{!}{\begin{tabular}{COLUMNS}",
        @"\begin{tblr}{colspec={COLUMNS}, row{1}={bg=gray!10}}",
    ];

    private static readonly string[] Ends =
    [
        @"\end{tabular}", @"\end{tabular*}", @"\end{tabularx}", @"\end{longtable}", @"\end{tabular}}\end{table}", @"\end{tblr}",
    ];

    private static readonly string[] RowEnds =
        [@"\\ ", @"\\[2pt] ", @"\\* ", @"\tabularnewline ", @"\\ \hline ", @"\\ \cmidrule(lr){1-2} ", @"\\ \addlinespace[3pt] "];

    public static string Print(PrintedGrid grid)
    {
        var way = grid.Cells.Sum(row => row.Sum(cell => cell?.Length ?? 1));
        var text = new StringBuilder("\\documentclass{article}% no & words\n");
        text.Append(Begins[way % Begins.Length].Replace(
            "COLUMNS", way % 2 == 0 ? $"*{{{grid.Columns}}}{{l}}" : string.Concat(Enumerable.Repeat(@">{\raggedright\arraybackslash}p{2cm}|", grid.Columns)),
            StringComparison.Ordinal)).Append('\n');
        for (var row = 0; row < grid.Cells.Length; row++)
        {
            for (var column = 0; column < grid.Columns;)
            {
                if (column > 0) text.Append(row % 2 == 0 ? " & " : "\n  &% next\n");
                var origin = grid.OriginOf(row, column);
                var (wide, high) = grid.SpanAt(origin.Row, origin.Column);
                var cell = grid.Cells[row][column];
                var words = cell is null ? "" : Words(cell, column > 0 && (high > 1 || wide > 1 || (way + column) % 3 == 0));
                if (cell is not null && high > 1) words = Multirow(high, words, way + row);
                text.Append(wide > 1 ? $@"\multicolumn{{{wide}}}{{@{{}}l|}}{{{words}}}" : words);
                column += wide;
            }

            text.Append(RowEnds[(way + row) % RowEnds.Length]).Append('\n');
        }

        return text.Append(Ends[way % Ends.Length]).ToString();
    }

    private static string Multirow(int rows, string words, int way) => (way % 4) switch
    {
        0 => $@"\multirow{{{rows}}}{{*}}{{{words}}}",
        1 => $@"\multirow[t]{{{rows}}}{{=}}[2pt]{{{words}}}",
        2 => $@"\multirow{{{rows}}}*{{{words}}}",
        _ => $@"\multirow{{{rows}}}{{0.3\textwidth}}{{{words}}}",
    };

    private static string Words(string cell, bool isBoxed)
    {
        var lines = cell.Split('\n').Select(Escaped);
        return !cell.Contains('\n', StringComparison.Ordinal) ? Escaped(cell)
            : isBoxed ? $@"\makecell[l]{{{string.Join(@"\\", lines)}}}" : string.Join("\\newline\n", lines);
    }

    private static string Escaped(string words)
    {
        var text = new StringBuilder();
        foreach (var c in words)
            text.Append(c switch
            {
                '&' or '%' or '#' or '_' or '$' or '{' or '}' => $"\\{c}",
                '\\' => @"\textbackslash{}",
                '~' => @"\textasciitilde{}",
                '^' => @"\textasciicircum{}",
                '\'' => @"\textquotesingle{}",
                '[' => "{[}",
                '“' => "``",
                '”' => "''",
                '’' => "'",
                '—' => "---",
                '–' => "--",
                'é' => "\\'{e}",
                'á' => "\\'a",
                _ => c.ToString(),
            });
        return text.ToString();
    }
}
