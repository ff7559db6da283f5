using System.Text;
using CsCheck;
using FocusThemes.Model;
using FocusThemes.Model.Letters;

namespace FocusThemes.Tests.Model;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("ﬁne aﬄuence ﬆaﬀ ĳs ŉ", "fine affluence staff ijs ’n")]
    [InlineData("ﬓու և", "մնու եւ")]
    [InlineData("Ｃａｆｅ́ ２０", "café 20")]
    [InlineData("co\u00ADop\u200Berate\u2060d \uFEFFby\u200E all\u202C", "cooperated by all")]
    [InlineData("Na\u0308he Bro\u0302\u0323d", "nähe brộd")]
    [InlineData("Bro\u0323\u0302d", "brộd")]
    [InlineData("Και\u0301 ΖΩΗ\u0301 ᾳ", "καί ζωή ᾳ")]
    [InlineData("Чаи\u0306 і\u0308жак у\u0306сё ЙЇЎЁ", "чай їжак ўсё йїўё")]
    [InlineData("\u1112\u1161\u11A8\u1100\u116D 학교", "학교 학교")]
    [InlineData("か\u3099っこう ｶﾞｯｺｳ ㇹ", "がっこう ガッコウ ㇹ")]
    [InlineData("\u095C \u0958", "\u0921\u093C \u0915\u093C")]
    [InlineData("\u09CB \u0BCA", "\u09C7\u09BE \u0BC6\u0BBE")]
    [InlineData("ﺳﻼﻡ سَلَامٌ ســلام", "سلام سلام سلام")]
    [InlineData("ا\u0653ن ا\u064E\u0654", "آن أ")]
    [InlineData("שָׁלוֹם שּׁ", "שלום ש")]
    [InlineData("𝐖𝐚𝐢𝐭 Ⅳ x² ⼈", "wait iv x2 人")]
    [InlineData("\uD83A\uDD00 Ა Ꭰ", "\uD83A\uDD22 ა ꭰ")]
    [InlineData("葛\uDB40\uDD00", "葛")]
    [InlineData("1½ № ™ Œ", "1½ № ™ œ")]
    public void Letters_have_one_form_and_keep_their_accents(string printed, string spelled) =>
        Assert.Equal(spelled, Spelling.Of(printed));

    [Theory]
    [InlineData("Two ﬁelds, co-\u00ADoperating", "twofieldscooperating")]
    [InlineData("Cafe\u0301 “Ｎｏ １”", "caféno1")]
    [InlineData("𐐀 – 𐐨!", "𐐨𐐨")]
    [InlineData("… — !", "")]
    public void Letters_alone_are_one_word_however_they_are_printed(string printed, string letters) =>
        Assert.Equal(letters, Spelling.LettersOf(printed));

    [Theory]
    [InlineData("Überfällig STRASSE Straße ẞ", "uberfallig strasse strasse ss")]
    [InlineData("łódź Øre œuvre Ærø kız İzmir", "lodz ore oeuvre aero kiz izmir")]
    [InlineData("Tiế\u0301ng Việt", "tieng viet")]
    [InlineData("Ζωή ζωη\u0301 ᾅδω ὁδός ΟΔΟΣ", "ζωη ζωη αδω οδοσ οδοσ")]
    [InlineData("за\u0301мок замо\u0300к мой мои ї і ў у ё е ѐ ѝ ѓ г ќ к", "замок замок мой мои ї і ў у ё е е и ѓ г ќ к")]
    [InlineData("г\u0301 к\u0301 ӣ и", "ѓ ќ ӣ и")]
    [InlineData("ю\u0304 ю", "ю\u0304 ю")]
    [InlineData("がか ガカ", "がか ガカ")]
    [InlineData("लड़का लडका", "लड\u093Cका लडका")]
    [InlineData("พ่อ กำ กํา", "พ่อ กํา กํา")]
    [InlineData("أإآا", "أإآا")]
    public void Accents_do_not_count_but_letters_do(string printed, string spelled) =>
        Assert.Equal(spelled, Spelling.WithoutAccents(printed));

    [Theory]
    [InlineData("ـ", false)]
    [InlineData("…", false)]
    [InlineData("\u0301", false)]
    [InlineData("\u093C", false)]
    [InlineData("\u093F", false)]
    [InlineData("\u00AD\u200D", false)]
    [InlineData("", false)]
    [InlineData("a", true)]
    [InlineData("7", true)]
    [InlineData("½", true)]
    [InlineData("\uD83A\uDD22", true)]
    [InlineData("\uE001", true)]
    public void Signs_and_marks_alone_are_nothing_to_look_for(string typed, bool hasLetters) =>
        Assert.Equal(hasLetters, Spelling.HasLetters(typed));

    [Fact]
    public void A_spelling_is_its_own_spelling() => Gen.OneOf(Gen.String, Texts).Sample(text =>
    {
        var (with, without) = (Spelling.Of(text), Spelling.WithoutAccents(text));
        Assert.Equal(with, Spelling.Of(with));
        Assert.Equal(without, Spelling.WithoutAccents(without));
        Assert.Equal(without, Spelling.WithoutAccents(with));
    }, iter: Proof.Times(5_000));

    [Theory]
    [InlineData("co\u00ADoperate at once", 3)]
    [InlineData("\uFEFF we \u200B went \u200E", 2)]
    [InlineData("\u2060", 0)]
    [InlineData("می\u200Cروم", 1)]
    public void What_cannot_be_seen_is_no_word(string text, int words) => Assert.Equal(words, Quote.CountWords(text));

    [Fact]
    public void Half_of_a_pair_is_a_sign() => Assert.Equal("\uFFFD \uFFFDx", Spelling.Of("\uD800 \uDC00x"));

    [Fact]
    public void Every_character_has_a_spelling_of_few_characters()
    {
        for (var value = 0; value <= 0x10FFFF; value++)
        {
            if (!Rune.IsValid(value)) continue;
            var printed = char.ConvertFromUtf32(value);
            Assert.InRange(Spelling.WithoutAccents($"a{printed}").Length, 1, 20);
            Assert.Equal(Spelling.WithoutAccents(printed), Spelling.WithoutAccents(Spelling.Of(printed)));
        }
    }

    /// <summary>Letters and marks of many scripts in any order.</summary>
    private static Gen<string> Texts => Gen.OneOf(
        Gen.Char['a', 'z'], Gen.Char['\u00C0', '\u017F'], Gen.Char['\u0300', '\u036F'], Gen.Char['\u0390', '\u045F'],
        Gen.Char['\u0590', '\u06FF'], Gen.Char['\u0900', '\u0DFF'], Gen.Char['\u0E00', '\u0FFF'], Gen.Char['\u1000', '\u11FF'],
        Gen.Char['\u1E00', '\u206F'], Gen.Char['\u3040', '\u30FF'], Gen.Char['\uAC00', '\uAC40'], Gen.Char['\uFB00', '\uFFEF'],
        Gen.OneOf(' ', '\u00AD', '\u200D', '\u3099')).Array[0, 12].Select(letters => new string(letters));
}
