using FocusThemes.Reading;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Tests.Reading.Grids;

/// <summary>What holds for the tables of every source, whatever its bytes.</summary>
internal static class GridInvariants
{
    public static TableText Hold(TableText read)
    {
        var end = 0;
        foreach (var grid in read.Grids)
        {
            Assert.NotEmpty(grid.Rows);
            Assert.InRange(grid.Columns, 1, GridLimits.MostColumns);
            var placed = new HashSet<GridCell>();
            foreach (var cell in grid.Rows.SelectMany(row => row.Cells))
            {
                Assert.InRange(cell.Start, 0, cell.End);
                Assert.InRange(cell.End, 0, read.Text.Length);
                if (cell.IsContinued)
                {
                    Assert.Contains(cell with { IsContinued = false }, placed);
                    continue;
                }

                Assert.True(cell.Start >= end, $"a cell begins at {cell.Start}, before {end}, where another ended");
                end = cell.End;
                placed.Add(cell);
                if (cell.IsEmpty) continue;
                Assert.False(IsSpace(read.Text[cell.Start]), "a cell begins with white space");
                Assert.False(IsSpace(read.Text[cell.End - 1]), "a cell ends with white space");
            }
        }

        Assert.All(read.Problems, problem => Assert.EndsWith(".", problem.Sentence, StringComparison.Ordinal));
        return read;
    }

    /// <summary>Any bytes are read, or refused with a sentence that begins with the file's name.</summary>
    public static void HoldFor(string name, byte[] bytes)
    {
        TableText read;
        try
        {
            read = TableFormats.Read(name, bytes);
        }
        catch (UnacceptableInputException refused)
        {
            Assert.StartsWith(name, refused.Message, StringComparison.Ordinal);
            Assert.EndsWith(".", refused.Message, StringComparison.Ordinal);
            return;
        }

        Hold(read);
    }

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B';
}
