using FocusThemes.Reading;

namespace FocusThemes.Tests.Reading;

/// <summary>What programs put on the clipboard beside the plain text: one table, in the shape of each.</summary>
public sealed class ClipboardShapeTests
{
    private const string Read =
        "Waiting | Alone | We sit there until it is evening | P1\nWaiting | Alone | Nobody comes | P2\n"
        + "Waiting | Together | It is not so long then | P1\nGoing home | The way | I walk, and I count the lamps | P3";

    [Theory]
    [InlineData("word.html")]
    [InlineData("excel.html")]
    [InlineData("google-docs.html")]
    [InlineData("google-sheets.html")]
    [InlineData("libreoffice.html")]
    public void A_table_is_read_with_its_cells_wherever_it_was_copied(string file)
    {
        var table = new StudyFile("pasted.html", File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Reading", "Clipboard", file)));
        var draft = StudyReader.Read(new StudyFiles { Slug = "pasted", Tables = [table] });
        Assert.Equal(Read, string.Join('\n',
            from theme in draft.Study.Themes
            from concept in theme.Concepts
            from quote in concept.Quotes
            select $"{theme.Title} | {concept.Text} | {quote.Text} | {quote.Participant?.Code}"));
        Assert.Empty(draft.Problems);
    }
}
