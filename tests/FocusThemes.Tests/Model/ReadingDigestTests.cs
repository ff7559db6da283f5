using FocusThemes.Model.Sealing;

namespace FocusThemes.Tests.Model;

public sealed class ReadingDigestTests
{
    [Theory]
    [InlineData("We wait.\n", true)]
    [InlineData(" We wait.", true)]
    [InlineData("We  wait.", false)]
    [InlineData("We wait", false)]
    public void White_space_around_words_is_no_part_of_the_seal(string words, bool isSame) =>
        Assert.Equal(isSame, Of(words) == Of("We wait."));

    private static string Of(string words)
    {
        using var digest = new ReadingDigest();
        return digest.Quote("q7k2m9x4c0nd", "“", words, "”", "(P1)", "P1").Complete();
    }
}
