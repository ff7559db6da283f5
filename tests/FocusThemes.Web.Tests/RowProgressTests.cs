using FocusThemes.Queries.Studies;
using FocusThemes.Web.Commands.Importing;

namespace FocusThemes.Web.Tests;

public sealed class RowProgressTests
{
    private static readonly StudyLink Study = new(1, "s", "S", 1, 3);

    [Fact]
    public void A_long_export_is_told_on_a_terminal_and_the_line_is_cleared()
    {
        using var terminal = new StringWriter();
        Assert.Equal(3, Slow(3).WithProgress(terminal, isTerminal: true).Rows.Count());
        Assert.Contains("\r2 rows …", terminal.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(" \r", terminal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_told_in_a_pipe_and_of_short_ones()
    {
        using var terminal = new StringWriter();
        Assert.Equal(3, Slow(3).WithProgress(terminal, isTerminal: false).Rows.Count());
        Assert.Single(Slow(1).WithProgress(terminal, isTerminal: true).Rows);
        Assert.Equal("", terminal.ToString());
    }

    private static Export Slow(int count) => new(
        ExportShape.Quotes, null, "s", "S", "all", "/", new(2026, 1, 1), Rows(count));

    private static IEnumerable<ExportRow> Rows(int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (i > 0) Thread.Sleep(1_050);
            yield return new(Study, "1", "Theme", null, null, null);
        }
    }
}
