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
    [InlineData(0, 0, "0%")]
    public void A_little_is_never_shown_as_nothing_and_nearly_all_never_as_all(int part, int whole, string text) =>
        Assert.Equal(text, new Share(part, whole).ToString());

    [Fact]
    public void An_empty_text_is_all_accounted_for() => Assert.Equal("100%", Share.AllBut(0, 0).ToString());
}
