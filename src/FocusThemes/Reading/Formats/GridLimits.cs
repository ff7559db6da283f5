namespace FocusThemes.Reading.Formats;

/// <summary>What is read of one file at most, so that no file takes the memory or the time of everybody else.</summary>
public static class GridLimits
{
    public const int MostFileMegabytes = 64;

    /// <summary>
    /// The size of <c>study.json</c>, <c>about.md</c> or <c>checks.json</c>, which pages read each time.
    /// </summary>
    public const int MostBesideMegabytes = 1;

    /// <summary>The size of all files of a study.</summary>
    public const int MostStudyMegabytes = 256;
    public const int MostInflatedMegabytes = 64;
    public const int MostArchiveEntries = 10_000;
    public const int MostRows = 200_000;
    public const int MostColumns = 500;

    /// <summary>The cells of all tables of a file, those that a cell runs over included.</summary>
    public const int MostCells = 2_000_000;

    /// <summary>Elements within elements.</summary>
    public const int DeepestNesting = 256;

    /// <summary>The elements of one page.</summary>
    public const int MostElements = 500_000;

    /// <summary>The length of the text that is made of a file, in UTF-16 units.</summary>
    public const int MostCharacters = 32_000_000;

    /// <summary>The length of a number format; no spreadsheet takes one of more than 255.</summary>
    public const int LongestNumberCode = 1_000;

    /// <summary>The number of blanks that are told by their number.</summary>
    public const int MostBlanks = 1_000;

    /// <summary>Styles may rest on each other in a circle.</summary>
    public const int LongestStyleChain = 32;
    public const int DeepestStyleNesting = 4;
    public const int MostStyleRules = 1_000;

    /// <summary>How often style rules are held against elements, all together.</summary>
    public const int MostStyleLooks = 10_000_000;

    /// <summary>
    /// The length of JSON that tells whether it was written here, in bytes; the citation stands before the stamp.
    /// </summary>
    public const int LongestJsonBeginning = 2 * 1024 * 1024;

    internal const long Megabyte = 1024 * 1024;

    /// <exception cref="UnacceptableInputException">The file is too large.</exception>
    internal static void CheckSize(string name, long bytes, int mostMegabytes, string remedy)
    {
        if (bytes > mostMegabytes * Megabyte)
            throw new UnacceptableInputException(
                $"{name}: the file has {Math.Ceiling((double)bytes / Megabyte):N0} MB; at most {mostMegabytes} are "
                + $"read. {remedy}");
    }

    /// <exception cref="UnacceptableInputException">There are too many.</exception>
    internal static void CheckEntries(string name, int entries, string remedy)
    {
        if (entries > MostArchiveEntries)
            throw new UnacceptableInputException(
                $"{name}: the archive has {entries:N0} entries; at most {MostArchiveEntries:N0} are read. {remedy}");
    }

    /// <exception cref="UnacceptableInputException">There are too many.</exception>
    internal static void CheckCells(string name, int cells)
    {
        if (cells > MostCells)
            throw new UnacceptableInputException(
                $"{name}: the tables have more than {MostRows:N0} rows or {MostCells:N0} cells; part the file.");
    }

    /// <summary>Counts the rows and cells of a file while they are read.</summary>
    internal sealed class Count(string name)
    {
        private int rows;
        private int cells;

        /// <exception cref="UnacceptableInputException">The row is one too many, or too wide; or its cells are.
        /// </exception>
        public void AddRow(int columns)
        {
            if (columns > MostColumns)
                throw new UnacceptableInputException(
                    $"{name}: row {rows + 1} has more than {MostColumns} columns, more than are read. Keep those with "
                    + "themes, concepts, quotes and participants.");
            rows++;
            cells += columns;
            CheckCells(name, rows > MostRows ? int.MaxValue : cells);
        }
    }
}
