using FocusThemes.Model;

namespace FocusThemes.Tests.Model;

public sealed class ThemeNumberTests
{
    [Theory]
    [InlineData("07", "7")]
    [InlineData("1.01", "1.1")]
    [InlineData("ii", "II")]
    [InlineData("000", "0")]
    [InlineData("１．２", "1．2")]
    [InlineData("Ⅳ", "iv")]
    public void Case_and_leading_zeros_do_not_tell_numbers_apart(string one, string other) =>
        Assert.Equal(ThemeNumber.KeyOf(one), ThemeNumber.KeyOf(other));

    [Theory]
    [InlineData("1.1", "11")]
    [InlineData("10", "1")]
    public void Everything_else_does(string one, string other) =>
        Assert.NotEqual(ThemeNumber.KeyOf(one), ThemeNumber.KeyOf(other));
}
