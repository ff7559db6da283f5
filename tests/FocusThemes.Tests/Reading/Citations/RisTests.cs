using System.Text.Json;
using FocusThemes.Reading;
using FocusThemes.Reading.Citations;

namespace FocusThemes.Tests.Reading.Citations;

/// <summary>Made-up records in the shapes in which managers and publishers write RIS.</summary>
public sealed class RisTests
{
    [Theory]
    [InlineData("TY  - JOUR\nT1  - Rooms\nAU  - Marsh, Ada B.\nAU  - Quiet Rooms Group\nT2  - Journal of Waiting\nJ2  - J Wait\nVL  - 12\nIS  - 3\nSP  - 190\nEP  - 198\nPY  - 2021\nDA  - 2021/05/04/\nDO  - 10.5555/x\nUR  - https://example.org/x\nSN  - 1234-5678\nL1  - file:///secret.pdf\nKW  - a\nKW  - b\nER  - \n",
        """{"type":"article-journal","title":"Rooms","author":[{"family":"Marsh","given":"Ada B."},{"literal":"Quiet Rooms Group"}],"issued":{"date-parts":[[2021,5,4]]},"container-title":"Journal of Waiting","issue":"3","page":"190-198","ISSN":"1234-5678","container-title-short":"J Wait","volume":"12","DOI":"10.5555/x","URL":"https://example.org/x","keyword":"a, b"}""")]
    [InlineData("\uFEFFProvider: A publisher\r\nContent: text/plain\r\n\r\nTY  - CHAP\r\nA1  - van den Berg, Mieke, III\r\nA2  - Ray, Cai\r\nTI  - Rooms that go\r\n  on and on\r\nBT  - The Book\r\nPB  - P\r\nCY  - Oslo\r\nY1  - 2020///Spring\r\nSN  - 978-0-00-000000-2\r\nN2  - Short.\r\nER  -\r\n",
        """{"type":"chapter","title":"Rooms that go on and on","author":[{"non-dropping-particle":"van den","family":"Berg","given":"Mieke","suffix":"III"}],"editor":[{"family":"Ray","given":"Cai"}],"issued":{"date-parts":[[2020]],"season":"Spring"},"container-title":"The Book","ISBN":"978-0-00-000000-2","publisher":"P","publisher-place":"Oslo","abstract":"Short."}""")]
    [InlineData("TY - JOUR\nTI - Waiting\nJO - JW\nPS - as I said\nSP - 190-198\nPY - 2021\nM3 - doi:10.5555/y\nM3 - 10.5555/y",
        """{"type":"article-journal","title":"Waiting","issued":{"date-parts":[[2021]]},"container-title":"JW","page":"190-198","genre":"doi:10.5555/y"}""")]
    [InlineData("TY  - BOOK\nBT  - The Book\nT2  - Studies\nSP  - 300\nET  - 2nd\nDA  - 2020/01/01\nPY  - 2019\nER  - ",
        """{"type":"book","title":"The Book","issued":{"date-parts":[[2019]]},"collection-title":"Studies","page":"300","edition":"2nd"}""")]
    [InlineData("TY  - RPRT\nTI  - R\nIS  - 12\nM3  - Working paper\nPB  - I\nPY  - 2021\nDA  - May 4\nER  - ",
        """{"type":"report","title":"R","issued":{"date-parts":[[2021,5,4]]},"number":"12","publisher":"I","genre":"Working paper"}""")]
    [InlineData("TY  - INPR\nTI  - R\nPY  - in press\nER  - ",
        """{"type":"article-journal","title":"R","issued":{"literal":"in press"},"status":"in press"}""")]
    [InlineData("TY  - JOUR\nTI  - I said\nUS - that is we - waited\nER  - ", """{"type":"article-journal","title":"I said US - that is we - waited"}""")]
    [InlineData("TY  - NEVERHEARD\nTI  - R\nM3  - 10.5555/z", """{"type":"document","title":"R","DOI":"10.5555/z"}""")]
    public void A_record_is_read(string record, string expected) =>
        Assert.Equal(expected, JsonSerializer.Serialize(JsonElement.Parse(CitationText.Read("c", record).Json), Written));

    [Fact]
    public void Several_records_are_refused_with_the_line_of_the_second() => Assert.Equal(
        "c, line 4: a second entry begins here, of 2; a study has one citation, so keep one of them.",
        Assert.Throws<UnacceptableInputException>(
            () => CitationText.Read("c", "TY  - JOUR\nTI  - A\nER  - \nTY  - JOUR\nTI  - B\nER  - \n")).Message);

    private static readonly JsonSerializerOptions Written = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
