using FocusThemes.Model;

namespace FocusThemes.Tests.Reading;

/// <summary>Printed numbers of themes in a column of their own, told from counts.</summary>
public sealed class NumberColumnTests
{
    [Theory]
    [InlineData("No.,Theme,Quote\n4,Going,“I walked.” (P1)\n4,Going,“I rode.” (P2)\n9,Staying,“I sat.” (P3)", "4 Going, 9 Staying")]
    [InlineData("#,Theme,Quote\n9,Staying,“I sat.” (P3)\n4,Going,“I walked.” (P1)\n9,Staying,“I lay.” (P2)", "9 Staying, 4 Going")]
    [InlineData("theme_number,Theme,Quote\n4.,Going,“I walked.” (P1)\n,,“I rode.” (P2)\n9.,Staying,“I sat.” (P3)", "4 Going, 9 Staying")]
    [InlineData("Theme,Theme no.,Quote\nGoing,IV,“I walked.” (P1)\nGoing,,“I rode.” (P2)\nStaying,IX,“I sat.” (P3)", "IV Going, IX Staying")]
    [InlineData("Thema Nr,Thema,Zitat\n4,Gehen,„Ich ging.“ (P1)\n9,Bleiben,„Ich saß.“ (P3)", "4 Gehen, 9 Bleiben")]
    [InlineData("Nr,Theme,Quote\n1,Going,“I walked.” (P1)\n2,Going,“I rode.” (P2)\n3,Staying,“I sat.” (P3)", "1 Going, 2 Staying")]
    [InlineData("Number,Theme,Quote\n5,Going,“I walked.” (P1)\n6,,“I rode.” (P2)\n7,Staying,“I sat.” (P3)", "1 Going, 2 Staying")]
    [InlineData("Number,Theme,Quote\n5,Going,“I walked.” (P1)\n5,Staying,“I sat.” (P3)", "1 Going, 2 Staying")]
    [InlineData("Quote no,Theme,Quote\n5,Going,“I walked.” (P1)\n6,Staying,“I sat.” (P3)", "1 Going, 2 Staying")]
    [InlineData("Code no,Theme,Code,Quote\n5,Going,On foot,“I walked.” (P1)\n6,Staying,In,“I sat.” (P3)", "1 Going, 2 Staying")]
    [InlineData("No.,Theme,Subtheme,Quote\n4.1,Going,On foot,“I walked.” (P1)\n4.2,Going,By bus,“I rode.” (P2)\n9.1,Staying,In,“I sat.” (P3)", "1 Going, 2 Staying")]
    [InlineData("No.,Theme,Quote\n4,7. Going,“I walked.” (P1)\n5,8. Staying,“I sat.” (P3)", "7 Going, 8 Staying")]
    public void What_stays_the_same_within_a_theme_numbers_it(string table, string themes) => Assert.Equal(
        themes, string.Join(", ", CellTable.Read(table).Study.Themes.Select(theme => $"{theme.Number} {theme.Title}")));

    [Fact]
    public void A_number_of_its_own_is_placed_as_one()
    {
        const string Table = "No.,Theme,Quote\n4,Going,“I walked.” (P1)\n9,Staying,“I sat.” (P3)";
        var draft = CellTable.Read(Table);
        Assert.Equal("number, theme, quote", CellTable.Columns(draft));
        Assert.Equal(["4", "9"], draft.Study.Sources[0].Passages.Where(passage => passage.Kind == PassageKind.Number)
            .Select(passage => Table[passage.Start..passage.End]));
        Assert.All(draft.Study.Themes, theme => Assert.NotNull(theme.NumberSpan));
    }
}
