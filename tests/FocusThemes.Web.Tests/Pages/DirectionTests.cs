using AngleSharp.Dom;

namespace FocusThemes.Web.Tests.Pages;

/// <summary>Words of people and titles say on every page that they run as their own letters do.</summary>
public sealed class DirectionTests(DirectionTests.TwoDirections site) : IClassFixture<DirectionTests.TwoDirections>
{
    private const string Table =
        """
        Theme,Subtheme,Concept,Quote,Participant
        "الطريق الطويل (Road)",إلى المدرسة,نمشي ساعتين (أو أكثر).,“مشيت ساعتين مع Sam!”,سلمى
        "הדרך הביתה",בערב,אנחנו חוזרים (לאט).,“חזרתי ב-19:00 לבד.”,נועה
        At home,With friends,They rest.,“I slept.”,P3
        """;
    private const string Citation = """{"type":"article-journal","title":"دراسة عن الطريق (a study)","author":[{"family":"عمر"}]}""";

    [Theory]
    [InlineData("/studies/road/themes/1", "مشيت", "blockquote", "الطريق الطويل", "h1", "إلى المدرسة", "h2", "نمشي", "p", "سلمى", "a")]
    [InlineData("/studies/road", "دراسة عن", "h1", "הדרך", "h3", "בערב", "p", "נועה", "a")]
    [InlineData("/studies/road/quotes?q=ساعتين", "مشيت", "blockquote", "دراسة عن", "bdi", "الطريق الطويل", "bdi", "ساعتين", "bdi")]
    [InlineData("/studies/road/quotes?q=ساعتين&in=concepts", "نمشي", "p", "الطريق الطويل", "bdi")]
    [InlineData("/studies/road/participants/سلمى", "سلمى", "h1", "الطريق الطويل", "bdi", "مشيت", "blockquote")]
    [InlineData("/studies/road/quotes/1.1.1", "مشيت", "blockquote", "دراسة عن", "p")]
    [InlineData("/studies/road/source", "الطريق الطويل", "li", "הדרך", "li")]
    [InlineData("/studies/road/matrix", "الطريق الطويل", "span", "נועה", "a")]
    [InlineData("/studies/road/words", "ساعتين", "a")]
    [InlineData("/studies/road/words?word=ساعتين", "مشيت", "bdi", "ساعتين", "bdi")]
    [InlineData("/studies/road/framework", "الطريق الطويل", "span", "مشيت", "a")]
    [InlineData("/studies/road/framework?words=all", "مشيت", "q")]
    [InlineData("/studies/road/checks", "سلمى", "bdi")]
    [InlineData("/", "دراسة عن", "h2")]
    public async Task Right_to_left_words_say_so(string address, params string[] wordsAndElements)
    {
        var page = await site.PageAsync(address);
        foreach (var pair in wordsAndElements.Chunk(2))
            Assert.Contains(
                page.QuerySelectorAll(pair[1]), element => IsFree(element) && element.Text().Contains(pair[0], StringComparison.Ordinal));
        // A heading that says what was searched for is an English sentence, and so is what nobody sees.
        Assert.All(
            page.Body!.Descendants<IText>().Where(text => text.Data.Any(c => c is >= '\u0590' and <= '\u06FF')),
            text => Assert.NotNull(text.ParentElement!.Closest("[dir=auto], bdi, svg, .vh, h1:not([dir])")));
    }

    private static bool IsFree(IElement element) => element.LocalName == "bdi" || element.GetAttribute("dir") == "auto";

    /// <summary>A library of a study whose words run from right to left, and of another.</summary>
#pragma warning disable CA1034 // The fixture of these tests alone.
    public sealed class TwoDirections() : Site(new SiteStart
    {
        Seeds = [new("road/table.csv", Table), new("road/study.json", Citation), new("other/table.txt", LibraryFolder.Table)],
    });
#pragma warning restore CA1034
}
