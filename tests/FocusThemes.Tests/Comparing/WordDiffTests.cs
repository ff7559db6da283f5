using CsCheck;
using FocusThemes.Comparing;

namespace FocusThemes.Tests.Comparing;

public sealed class WordDiffTests
{
    private static readonly Gen<string> Text = Gen.OneOf(
        "we", "saw", "it", "once", "twice", " ", "  ", "\n", ".", "“", "”", "é", "e\u0301", "😀", "中文", "ไทย", "1P04", "-", "\uD800", "’", "👨‍👩‍👧", "❤\uFE0F", "\r\n", "สวัสดี", "שלום")
        .Array[0, 40].Select(string.Concat);

    [Fact]
    public void The_pieces_are_the_old_text_and_the_new_one() => Gen.Select(Text, Text).Sample((old, now) => Holds(old, now), iter: Proof.Times(2_500));

    [Fact]
    public void Long_texts_without_a_word_in_common_are_told_as_a_whole()
    {
        var old = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"a{i} "));
        Holds(old, old.Replace('a', 'b'));
        Holds($"same {old}", $"same {old.Replace('a', 'b')}");
    }

    [Theory]
    [InlineData("I saw it once.", "I saw it twice.", "I saw it [-once-]{+twice+}.")]
    [InlineData("I saw it.", "I saw all of it.", "I saw {+all of +}it.")]
    [InlineData("I don't know.", "I can't know.", "I [-don't-]{+can't+} know.")]
    [InlineData("I saw it once or twice.", "I saw it two times.", "I saw it [-once or twice-]{+two times+}.")]
    [InlineData("So  it is", "So it is", "So[-  -]{+ +}it is")]
    [InlineData("a ❤\uFE0F day", "a 👨‍👩‍👧 day", "a [-❤\uFE0F-]{+👨‍👩‍👧+} day")]
    [InlineData("ที่นี่", "ที่นั่น", "ที่[-นี่-]{+นั่น+}")]
    [InlineData("שלום לך", "שלום לכם", "שלום [-לך-]{+לכם+}")]
    [InlineData("我看见他", "我没看见他", "我{+没+}看见他")]
    [InlineData("", "all new", "{+all new+}")]
    public void Whole_words_differ_and_letters_where_there_are_no_spaces(string old, string now, string shown) =>
        Assert.Equal(shown, string.Concat(WordDiff.Of(old, now).Select(piece => piece.Side switch
        {
            DiffSide.Removed => $"[-{piece.Text}-]",
            DiffSide.Added => $"{{+{piece.Text}+}}",
            _ => piece.Text,
        })));

    private static void Holds(string old, string now)
    {
        var pieces = WordDiff.Of(old, now);
        Assert.Equal(old, string.Concat(pieces.Where(piece => piece.Side != DiffSide.Added).Select(piece => piece.Text)));
        Assert.Equal(now, string.Concat(pieces.Where(piece => piece.Side != DiffSide.Removed).Select(piece => piece.Text)));
        if (old == now) Assert.All(pieces, piece => Assert.Equal(DiffSide.Kept, piece.Side));
    }
}
