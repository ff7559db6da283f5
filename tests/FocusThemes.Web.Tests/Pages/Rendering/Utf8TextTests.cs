using System.Text;
using FocusThemes.Web.Pages.Rendering;

namespace FocusThemes.Web.Tests.Pages.Rendering;

public sealed class Utf8TextTests
{
    [Fact]
    public void A_letter_of_two_halves_is_one_letter_however_it_is_written()
    {
        const string Letters = "a𝔉ä漢🙂";
        using var text = new Utf8Text();
        foreach (var half in Letters) text.Write(half);
        text.Write(Letters[..2]);
        text.Write(Letters[2..]);
        text.Write(Letters.ToCharArray(), 0, Letters.Length);
        Assert.Equal(Letters + Letters + Letters, Encoding.UTF8.GetString(text.Written.Span));
    }

    [Fact]
    public void Half_a_letter_alone_is_shown_as_one_that_cannot_be_shown()
    {
        using var text = new Utf8Text();
        text.Write("\uD835");
        text.Write("b");
        Assert.Equal("\uFFFDb", Encoding.UTF8.GetString(text.Written.Span));
    }

    [Fact]
    public async Task Text_of_any_length_has_room_and_numbers_stand_in_it()
    {
        using var text = new Utf8Text();
        var expected = new StringBuilder();
        for (var i = -20_000; i < 20_000; i += 7)
        {
            text.Write(i);
            await text.WriteAsync(" ö ");
            text.Write("<b>"u8);
            expected.Append(i).Append(" ö ").Append("<b>");
        }

        Assert.Equal(expected.ToString(), Encoding.UTF8.GetString(text.Written.Span));
    }
}
