using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting;

namespace FocusThemes.Tests.Reading;

public sealed class BordersInARowTests
{
    [Theory]
    [InlineData("||||")]
    [InlineData("\t\t\t\t\t\t")]
    [InlineData(" • • • • • • • ")]
    [InlineData(" | | | | | | | | | | | | | | | | | | | | | | | | | | | | | | | | | | | | | | | | ")]
    public void Signs_in_a_row_that_part_cells_lose_nothing_of_the_table(string row)
    {
        var text = "Themes Concepts Quotes\n1) PlacesThey stay where they are.“I stayed at home.” (1P03)\n"
            + $"2) Times{row}People wait for long.“We waited for days.” (1P05)“It took a year.” (1P03)\n"
            + "3) MoneyNobody pays.“I never paid.” (1P07)\n";
        var stop = TestContext.Current.CancellationToken;
        var reading = TableReader.Read(TableFormats.Read("table.txt", System.Text.Encoding.UTF8.GetBytes(text), patience: stop), new(), stop);
        Assert.Equal(["Places", "Times", "Money"], reading.Themes.Select(theme => theme.Title));
        Assert.Equal(
            ["I stayed at home.", "We waited for days.", "It took a year.", "I never paid."], reading.Quotes.Select(quote => quote.Text));
    }
}
