using FocusThemes.Writing.Refi;

namespace FocusThemes.Tests.Writing;

public sealed class RefiTextTests
{
    [Fact]
    public void Guids_are_those_that_everybody_makes_of_the_name() =>
        Assert.Equal("b3f6c71a-f4cd-5315-a8f0-d4e019a55fc3", new RefiGuids("social-innovators").Concept("7.2"));

    [Theory]
    [InlineData("One of the barriers to change", 20, "One of the barriers…")]
    [InlineData("One of\r\n\t the", 20, "One of the")]
    [InlineData("  \n ", 20, "")]
    [InlineData("exactly as long", 15, "exactly as long")]
    [InlineData("exactly as longer", 15, "exactly as…")]
    [InlineData("withoutanygap", 7, "without…")]
    [InlineData("withou😀anygap", 7, "withou…")]
    [InlineData("withoué́anygap", 7, "withou…")]
    public void A_name_is_cut_where_a_reader_would(string text, int most, string name) =>
        Assert.Equal(name, RefiText.Shortened(text, most));

    [Theory]
    [InlineData("a\u0001\u001Fb\tc\r\n", "a\u2401\u241Fb\tc\r\n")]
    [InlineData("😀\u007F\uFFFE\uFFFF", "😀\u007F\uFFFD\uFFFD")]
    public void Only_what_XML_cannot_hold_is_shown_by_a_picture(string text, string held) =>
        Assert.Equal(held, RefiText.Held(text));

    [Fact]
    public void Half_a_pair_of_surrogates_becomes_the_sign_for_it() =>
        Assert.Equal("a\uFFFDb", RefiText.Held("a\uD83Db"));
}
