using FocusThemes.Queries;

namespace FocusThemes.Tests.Queries;

public sealed class ShareTests
{
    [Theory]
    [InlineData(0, 12, "0%")]
    [InlineData(3, 12, "25%")]
    [InlineData(1, 8, "13%")]
    [InlineData(1, 100_000, "<1%")]
    [InlineData(99_999, 100_000, ">99%")]
    [InlineData(12, 12, "100%")]
    [InlineData(1, 100, "1%")]
    [InlineData(99, 100, "99%")]
    [InlineData(0, 0, "0%")]
    public void A_little_is_never_shown_as_nothing_and_nearly_all_never_as_all(int part, int whole, string text) =>
        Assert.Equal(text, new Share(part, whole).ToString());

    [Theory]
    [InlineData(0, 0, "100%")]
    [InlineData(0, 4, "100%")]
    [InlineData(1, 4, "75%")]
    [InlineData(4, 4, "0%")]
    public void An_empty_text_is_all_accounted_for_and_any_other_without_its_rest(int rest, int whole, string text) =>
        Assert.Equal(text, Share.AllBut(rest, whole).ToString());
}
