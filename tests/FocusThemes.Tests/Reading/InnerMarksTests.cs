namespace FocusThemes.Tests.Reading;

/// <summary>Marks inside a quote's words are not taken for its outer ones.</summary>
public sealed class InnerMarksTests
{
    [Theory]
    [InlineData("The herder said “one more … for good”.")]
    [InlineData("The herder said \"one more … for good\".")]
    [InlineData("“One more” is what he said.")]
    [InlineData("\"No\" is what she said, and then \"no\" again")]
    [InlineData("“No,” I said, “never.”")]
    [InlineData("\"No,\" I said, \"never.\"")]
    [InlineData("«No» is not «all»")]
    [InlineData("»Nein« sagte er")]
    [InlineData("„Nein“ sagte er und ging.")]
    [InlineData("Er sagte „nein“.")]
    [InlineData("‘No’ is what she told me.")]
    [InlineData("She told me ‘no’.")]
    [InlineData("'Cause it's far")]
    [InlineData("They called it “a “small” walk”")]
    [InlineData("「いいえ」と言った")]
    public void The_text_is_then_the_whole_cell(string cell)
    {
        Assert.Equal($"{cell} ~ P1", Read($"{cell} (P1)", null));
        Assert.Equal($"{cell} ~ P1", Read(cell, "P1"));
    }

    [Theory]
    [InlineData("“", "I said “no” to him.", "”")]
    [InlineData("\"", "I said \"no\" to him.", "\"")]
    [InlineData("“", "“No” is what I said.", "”")]
    [InlineData("“", "I said “no”", "”")]
    [InlineData("„", "Er sagte „nein“ dazu.", "“")]
    [InlineData("‘", "I can’t say “no”.", "’")]
    [InlineData("«", "Il dit « non » et part.", "»")]
    [InlineData("“", "I waited.", "\"")]
    [InlineData("“", "I waited.", "")]
    public void Marks_around_all_of_it_are_outer_ones(string open, string words, string close) => Assert.Equal(
        string.Join(' ', new[] { open, words, close }.Where(part => part.Length > 0)) + " ~ P1", Read($"{open}{words}{close} (P1)", null));

    private static string Read(string cell, string? who)
    {
        var quoted = $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        var table = who is null ? $"Theme,Quote\nGoing,{quoted}\nStaying,Far (P2)\nStaying,Near (P3)\n" : $"Theme,Quote,Participant\nGoing,{quoted},{who}\n";
        return Told.Of(Told.Read("table.csv", table).Study.Themes[0].Concepts[0].Quotes);
    }
}
