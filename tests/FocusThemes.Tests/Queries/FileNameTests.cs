using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Tests.Queries;

public sealed class FileNameTests
{
    [Theory]
    [InlineData("a-study-theme-7-1P04-political", "7", "1P04", null, "political")]
    [InlineData("a-study-theme-7-II-2P10-C01", "7,II", "2P10,C01", null, null)]
    [InlineData("a-study-theme-1.1", "1.1", "", null, null)]
    [InlineData("a-study-FG1-P5-group-1-no-group-a-place-to-sit", "", "FG1, P5", "1,none", "\"a place\" to/sit?")]
    [InlineData("a-study-nobody-named", "", "none", null, null)]
    [InlineData("a-study-等候-ניסיון-हिन्दी", "", "", null, "等候 | ניסיון \u202E हिन्दी 😀")]
    public void A_name_says_the_filter_in_letters_that_every_system_takes(
        string name, string themes, string participants, string? groups, string? words)
    {
        static string[] Parts(string? list) => list is null ? [] : list.Split(',', StringSplitOptions.RemoveEmptyEntries);
        var filter = new QuoteFilter
        {
            Themes = FilterValues.OfThemes(Parts(themes)),
            Participants = FilterValues.OfParticipants(participants.Contains(", ", StringComparison.Ordinal) ? [participants] : Parts(participants)),
            Groups = FilterValues.OfGroups(Parts(groups)),
            Words = words,
        };
        Assert.Equal(name, FileName.Of(["a-study", .. FileName.Parts(filter)]));
    }

    [Theory]
    [InlineData("con", "study-con")]
    [InlineData("LPT1", "study-LPT1")]
    [InlineData("console", "console")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("..", "quotes")]
    public void No_name_is_a_device_a_folder_or_nothing(string part, string name) => Assert.Equal(name, FileName.Of(part));

    [Theory]
    [InlineData("word ")]
    [InlineData("等候的经验")]
    [InlineData("हिन्दी")]
    [InlineData("𠀀𠀁")]
    public void A_long_name_ends_between_characters(string piece)
    {
        var name = FileName.Of("a-study", string.Concat(Enumerable.Repeat(piece, 60)));
        Assert.InRange(name.Length, 60, 80);
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(name), 60, 240);
        Assert.DoesNotContain('\uFFFD', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(name)));
        Assert.NotEqual('-', name[^1]);
    }
}
