using CsCheck;
using FocusThemes.Model;

namespace FocusThemes.Tests.Model;

public sealed class QuoteIdentifierTests
{
    [Fact]
    public void What_is_drawn_is_written_in_twelve_signs_and_read_again()
    {
        var drawn = Enumerable.Range(0, 1_000).Select(_ => QuoteIdentifier.Draw()).ToList();
        Assert.Equal(drawn.Count, drawn.Distinct().Count());
        foreach (var one in drawn)
        {
            Assert.Matches("^q[0-9a-hjkmnp-tv-z]{11}$", one.ToString());
            Assert.Equal(one, QuoteIdentifier.Parse(one.ToString()));
        }
    }

    [Fact]
    public void Those_of_one_study_begin_alike_and_are_still_drawn()
    {
        var first = QuoteIdentifier.Draw();
        var drawn = Enumerable.Range(0, 1_000).Select(_ => first.DrawBeside().ToString()).ToList();
        Assert.All(drawn, one => Assert.Equal(first.ToString()[..6], one[..6]));
        Assert.Equal(drawn.Count, drawn.Distinct().Count());
    }

    [Theory]
    [InlineData(" Q7K2M9X4C0ND ", "q7k2m9x4c0nd")]
    [InlineData("qoOiIlL00000", "q00111100000")]
    public void Another_spelling_is_heard(string said, string meant) =>
        Assert.Equal(meant, QuoteIdentifier.Parse(said)?.ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("7.2.1")]
    [InlineData("q7k2m9x4c0n")]
    [InlineData("q7k2m9x4c0ndd")]
    [InlineData("x7k2m9x4c0nd")]
    [InlineData("q7k2m9x4c0nu")]
    [InlineData("q7k2m9x4c0n-")]
    public void Whatever_else_is_no_identifier(string? said) => Assert.Null(QuoteIdentifier.Parse(said));

    [Fact]
    public void No_typed_text_is_a_fault() => Gen.String.Sample(text =>
    {
        if (QuoteIdentifier.Parse(text) is { } read) Assert.Equal(read, QuoteIdentifier.Parse(read.ToString()));
    });
}
