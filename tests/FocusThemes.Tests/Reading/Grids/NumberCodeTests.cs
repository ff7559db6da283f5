using System.Globalization;
using System.Net;
using System.Text;
using CsCheck;
using FocusThemes.Fuzz.Targets;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Tests.Reading.Grids;

/// <summary>Numbers and words as the code of their cell shows them.</summary>
public sealed class NumberCodeTests
{
    [Theory]
    [InlineData("\"K\"00", "3", "K03")]
    [InlineData("\\K0", "-3", "-K3")]
    [InlineData("0000", "17", "0017")]
    [InlineData("0\"]\"", "17", "17]")]
    [InlineData("0\" weeks\"", "2", "2 weeks")]
    [InlineData("General\" w\"", "2.5", "2.5 w")]
    [InlineData("\"G\"0\"-\"00", "312", "G3-12")]
    [InlineData("00-00-00", "30509", "03-05-09")]
    [InlineData("\"no.\"", "-1", "-no.")]
    [InlineData("# ##0", "7", "7")]
    [InlineData("#,##0,\"k\"", "51500", "52k")]
    [InlineData("0.0,,", "2500000", "2.5")]
    [InlineData("0,0", "1000", "1,000")]
    [InlineData(",0", "5", ",5")]
    [InlineData("0.##", "2", "2.")]
    [InlineData("0.00", "1.005", "1.01")]
    [InlineData("0", "-0.4", "0")]
    [InlineData("0.0%", "0.0625", "6.3%")]
    [InlineData("# ?/?", "0.75", "3/4")]
    [InlineData("# ??/??", "3.14159265", "3 14/99")]
    [InlineData("# ?/?", "4", "4")]
    [InlineData("# ?/8", "2.25", "2 2/8")]
    [InlineData("?/?", "1.5", "3/2")]
    [InlineData("0.0E+00", "98765", "9.9E+04")]
    [InlineData("0.0E+00", "0.000987", "9.9E-04")]
    [InlineData("0.0E-0", "99999", "1.0E5")]
    [InlineData("##0.0E+0", "98765", "98.8E+3")]
    [InlineData("0.0E+0", "0", "0.0E+0")]
    [InlineData("[$€-407] 0.00", "3", "€ 3.00")]
    [InlineData("0 [$zł-415]", "3", "3 zł")]
    [InlineData("[$-409]0", "3", "3")]
    [InlineData("[Blue]0_)", "3", "3")]
    [InlineData("[0", "3", "[3")]
    [InlineData("", "3", "3")]
    public void Digits_stand_in_their_places_among_the_letters_of_the_code(string code, string value, string shown) =>
        Assert.Equal(shown, Show(code, value));

    [Theory]
    [InlineData("0;(0);\"none\";\"«\"@\"»\"", "4", "4")]
    [InlineData("0;(0);\"none\";\"«\"@\"»\"", "-4", "(4)")]
    [InlineData("0;(0);\"none\";\"«\"@\"»\"", "0", "none")]
    [InlineData("\"a;b\"0;0", "1", "a;b1")]
    [InlineData("0\\;;0", "1", "1;")]
    [InlineData("[>=10]\"many\";[>=2]\"some\";\"few\"", "12", "many")]
    [InlineData("[>=10]\"many\";[>=2]\"some\";\"few\"", "2", "some")]
    [InlineData("[>=10]\"many\";[>=2]\"some\";\"few\"", "1", "few")]
    [InlineData("[<5]\"under \"0", "7", "7")]
    [InlineData("[=3]\"three\";0", "3", "three")]
    [InlineData("[<>3]\"other\";\"three\"", "3", "three")]
    [InlineData("[<0]\"minus \"0;0", "-2", "minus 2")]
    [InlineData("@", "2.50", "2.5")]
    public void The_part_that_a_number_falls_under_shows_it(string code, string value, string shown) =>
        Assert.Equal(shown, Show(code, value));

    [Theory]
    [InlineData("0;(0);\"none\";\"«\"@\"»\"", "Rain", "«Rain»")]
    [InlineData("@\" (K)\"", "Rain", "Rain (K)")]
    [InlineData("@\"/\"@", "Rain", "Rain/Rain")]
    [InlineData("\"withheld\"", "Rain", "withheld")]
    [InlineData("0.00", "Rain", "Rain")]
    [InlineData(";;", "Rain", "Rain")]
    public void Words_are_shown_by_the_part_for_words(string code, string words, string shown) =>
        Assert.Equal(shown, Show(code, words, "t=\"str\""));

    [Theory]
    [InlineData("[h]:mm:ss", "2.25", "54:00:00")]
    [InlineData("[hh]:mm", "0.125", "03:00")]
    [InlineData("[mm]:ss", "0.0625", "90:00")]
    [InlineData("[s]", "0.001", "86")]
    [InlineData("[h]:mm", "-0.5", "-12:00")]
    [InlineData("h:mm AM/PM", "0.625", "3:00 PM")]
    [InlineData("h A/P", "0", "12 A")]
    [InlineData("hh:mm:ss.00", "0.5000014", "12:00:00.12")]
    [InlineData("h:mm", "0.99999", "23:59")]
    [InlineData("h\" h \"m\" min\"", "0.4", "9 h 36 min")]
    public void Times_are_shown_as_the_code_has_them(string code, string value, string shown) =>
        Assert.Equal(shown, Show(code, value));

    [Theory]
    [InlineData("dd.mm.yyyy", "45000", "2023-03-15")]
    [InlineData("[$-F800]dddd, mmmm dd, yyyy", "45000", "2023-03-15")]
    [InlineData("yyyy\"年\"m\"月\"d\"日\"", "45000", "2023-03-15")]
    [InlineData("m/d/yy h:mm AM/PM", "45000.75", "2023-03-15 18:00")]
    [InlineData("\"seen on \"d mmm yyyy", "45000", "seen on 2023-03-15")]
    [InlineData("mmm yyyy", "45000", "Mar 2023")]
    [InlineData("yyyy", "45000", "2023")]
    [InlineData("d. mmmm", "45000", "15. March")]
    [InlineData("dddd, h:mm", "45000.5", "Wednesday, 12:00")]
    [InlineData("mmmmm-yy", "45000", "M-23")]
    public void Whole_dates_have_one_order_and_parts_of_dates_tell_no_more_than_the_cell(string code, string value, string shown) =>
        Assert.Equal(shown, Show(code, value));

    [Theory]
    [InlineData("12345678901234", "12345678901234")]
    [InlineData("123456789012345", "123456789012345")]
    [InlineData("0.00001", "0.00001")]
    [InlineData("1.25E-07", "0.000000125")]
    [InlineData("1.2345678E-07", "1.2345678E-07")]
    [InlineData("-5", "-5")]
    public void A_number_without_a_code_keeps_its_digits_however_narrow_its_column(string value, string shown) =>
        Assert.Equal(shown, Show("General", value));

    [Theory]
    [InlineData("16", "15-Mar")]
    [InlineData("17", "Mar-23")]
    [InlineData("15", "2023-03-15")]
    [InlineData("20", "0:00")]
    [InlineData("46", "1080000:00:00")]
    [InlineData("37", "45,000")]
    [InlineData("44", "45,000.00")]
    [InlineData("11", "4.50E+04")]
    [InlineData("30", "2023-03-15")]
    [InlineData("49", "45000")]
    public void Codes_that_every_spreadsheet_knows_by_number_need_not_be_in_the_file(string form, string shown) =>
        Assert.Equal(shown, GridOutline.Of(TableFormats.Read("table.xlsx", OfficeInput.WorkbookOf(Encoding.UTF8.GetBytes(
            $"<worksheet><row><c><v>45000</v></c></row></worksheet>\0<sst/>\0<styleSheet><cellXfs><xf numFmtId=\"{form}\"/></cellXfs></styleSheet>")))));

    [Fact]
    public void Any_code_shows_something_or_nothing_and_never_fails() =>
        Gen.Select(Gen.String[Gen.Char["0#?.,%/@;[]\"\\_*E+-hmsdyGenral<>=1 AP"], 0, 14], Gen.Double).Sample((code, value) =>
            GridInvariants.Hold(Read(WebUtility.HtmlEncode(code), value.ToString("R", CultureInfo.InvariantCulture), "")), iter: Proof.Times(500));

    private static string Show(string code, string value, string kind = "") =>
        GridOutline.Of(Read(WebUtility.HtmlEncode(code), value, kind));

    private static TableText Read(string code, string value, string kind) => TableFormats.Read("table.xlsx", OfficeInput.WorkbookOf(
        Encoding.UTF8.GetBytes($"<worksheet><row><c {kind}><v>{value}</v></c></row></worksheet>\0<sst/>\0<styleSheet><numFmts>"
            + $"<numFmt numFmtId=\"164\" formatCode=\"{code}\"/></numFmts><cellXfs><xf numFmtId=\"164\"/></cellXfs></styleSheet>")));
}
