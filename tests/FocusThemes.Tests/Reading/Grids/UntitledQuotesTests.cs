using System.Text;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting;

namespace FocusThemes.Tests.Reading.Grids;

public sealed class UntitledQuotesTests
{
    private static TableReading Read(string name, byte[] bytes)
    {
        var stop = TestContext.Current.CancellationToken;
        return TableReader.Read(TableFormats.Read(name, bytes, patience: stop), new(), stop);
    }

    [Theory]
    [InlineData("Quote,Participant\n\"It fills up, each night.\",R1\n\"I let him, mostly.\",R2\n")]
    [InlineData("Participant;Age;Quote\nR1;34;It fills up.\nR2;71;I let him.\nR2;71;The bees came.\n")]
    [InlineData("Participant\tQuote\tComment\nR1\tIt fills up each night.\tgood\nR2\tI let him.\t\n")]
    public void Quotes_of_no_theme_are_refused_with_what_to_do(string table)
    {
        var reading = Read("quotes.csv", Encoding.UTF8.GetBytes(table));
        Assert.Empty(reading.Themes);
        Assert.Contains(reading.Problems, problem => problem.Sentence.Contains("none holds themes, and no title stands above them", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Rain barrels", "Lawns", new[] { "Rain barrels", "Lawns" })]
    [InlineData("Sheet1", "Tabelle2", new string[0])]
    [InlineData("Quotes", "Quotes 2", new string[0])]
    public void A_sheet_of_quotes_alone_is_of_the_theme_it_is_called_by(string one, string other, string[] themes)
    {
        string[][] first = [["Participant", "Quote"], ["R1", "It fills up."], ["R2", "I let him."]];
        string[][] second = [["Participant", "Quote"], ["R2", "The bees came."]];
        var book = new MadeBook();
        foreach (var (name, rows) in new[] { (one, first), (other, second) })
            book.Add(name, $"<sheetData>{string.Concat(rows.Select((row, at) => MadeBook.Row(at + 1, "", row)))}</sheetData>");
        Assert.Equal(themes, Read("quotes.xlsx", book.Bytes()).Themes.Select(theme => theme.Title));
    }
}
