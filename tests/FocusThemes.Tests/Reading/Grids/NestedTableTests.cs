namespace FocusThemes.Tests.Reading.Grids;

/// <summary>Tables in the cells of a table.</summary>
public sealed class NestedTableTests
{
    private const string Names = "<table><tr><th>Theme</th><th>Quotes</th></tr>";

    [Theory]
    [InlineData("<tr><td>Dawn</td><td><table><tr><td>P1</td><td>“I push.”</td></tr><tr><td>P2</td><td>“I wait.”</td></tr></table></td></tr>" +
        "<tr><td>Noon</td><td><table><tr><td>P3</td><td>“I melt.”</td></tr></table></td></tr></table>",
        "Dawn - “I push.” (P1) “I wait.” (P2) | Noon - “I melt.” (P3)")]
    [InlineData("<tr><td>Dawn</td><td>“I push.” (P1)</td></tr>" +
        "<tr><td>Noon</td><td><table><tr><td>“I melt.” (P3)</td></tr><tr><td>“I sit.” (P1)</td></tr></table></td></tr></table>",
        "Dawn - “I push.” (P1) | Noon - “I melt.” (P3) “I sit.” (P1)")]
    public void Their_rows_are_rows_of_the_table_around_them(string rows, string read) =>
        Assert.Equal(read, CellTable.Outline(CellTable.Read(Names + rows).Study));

    [Fact]
    public void A_table_that_lays_out_the_page_is_what_stands_in_it() => Assert.Equal(
        "Dawn - “I push.” (P1) | Noon - “I melt.” (P2)",
        CellTable.Outline(CellTable.Read(
            "<table><tr><td>Menu</td><td>" + Names + "<tr><td>Dawn</td><td>“I push.” (P1)</td></tr><tr><td>Noon</td><td>“I melt.” (P2)</td></tr></table></td></tr></table>")
            .Study));
}
