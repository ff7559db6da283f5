using System.Text;
using CsCheck;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Tests.Reading.Grids;

/// <summary>A table printed in any form is read as the same cells.</summary>
public sealed class RoundTripTests
{
    [Fact]
    public void Markdown() => PrintedGrid.OfLines.Sample(grid => Reads(
        grid, "table.md", Encoding.UTF8.GetBytes(GridPrinter.Markdown(grid)),
        read => read.Replace("\\|", "|", StringComparison.Ordinal).Replace("\\_", "_", StringComparison.Ordinal)
            .Replace("# ", "", StringComparison.Ordinal)));

    [Theory]
    [InlineData("\t")]
    [InlineData(" | ")]
    public void Text_parted_by_a_mark(string mark) => PrintedGrid.OfLines.Sample(grid => Reads(
        grid, "table.txt", Encoding.UTF8.GetBytes(GridPrinter.Parted(grid, mark))));

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData('|')]
    public void Delimited_text(char delimiter) => PrintedGrid.OfParagraphs.Sample(grid => Reads(
        grid, "table.csv", Encoding.UTF8.GetBytes(GridPrinter.Delimited(grid, delimiter))));

    [Fact]
    public void Html() => PrintedGrid.OfSpans.Sample(grid => Reads(
        grid, "table.html", Encoding.UTF8.GetBytes(GridPrinter.Html(grid))));

    [Fact]
    public void Latex() => PrintedGrid.OfSpans.Sample(grid => Reads(
        grid, "table.tex", Encoding.UTF8.GetBytes(LatexPrinter.Print(grid))));

    [Fact]
    public void Word() => PrintedGrid.OfSpans.Sample(
        grid => Reads(grid, "table.docx", GridPrinter.Docx(grid)), iter: 60);

    [Fact]
    public void Excel() => PrintedGrid.OfSpans.Sample(
        grid => Reads(grid, "table.xlsx", GridPrinter.Xlsx(grid)), iter: 60);

    private static void Reads(PrintedGrid grid, string name, byte[] bytes, Func<string, string>? undo = null)
    {
        var outline = GridOutline.Of(GridInvariants.Hold(TableFormats.Read(name, bytes)));
        Assert.Equal(grid.ToString(), undo is null ? outline : undo(outline));
    }
}
