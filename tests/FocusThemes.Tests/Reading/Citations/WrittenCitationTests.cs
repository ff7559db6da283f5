using System.Runtime.CompilerServices;
using System.Text.Json;
using CsCheck;
using FocusThemes.Reading.Citations;
using FocusThemes.Tests.Writing.Citations;

namespace FocusThemes.Tests.Reading.Citations;

/// <summary>What is written of a citation is read back: all that a form holds stands in it again, sign for sign.</summary>
public sealed class WrittenCitationTests
{
    private static readonly string[] Types =
        ["article-journal", "article-magazine", "chapter", "paper-conference", "report", "webpage", "dataset", "manuscript", "speech"];

    private static readonly Gen<string> Words = Gen.OneOf(
        "{", "}", "{}", "\\", "\\\\", "\\textbackslash", "\\&", "\"", "'", "''", "`", "``", "&", "%", "#", "$", "_", "~",
        "^", "<i>", "</i>", "<sup>2</sup>", "@book{x,", ",", "=", " and ", "and", " AND ", "others", "ER  - ", "TY  - JOUR", "\r\n", "\n",
        "NHS", "R&D", "word", "Îles", "é", "שלום", "😀", "中文", "–", "--", "---", "“", "?`", "x").Array[1, 8]
        .Select(string.Concat).Where(text => text.Any(char.IsLetter) && !text.Contains("  \n", StringComparison.Ordinal));

    private static Gen<Dictionary<string, object>> Items(Gen<string> names) => Gen.Select(
        Gen.OneOf(Types), Words, Words, Words, names.Array[1, 3], Gen.Int[1000, 2999], Gen.Int[0, 12],
        (type, title, container, note, families, year, month) => new Dictionary<string, object>
        {
            ["type"] = type,
            ["title"] = title,
            ["container-title"] = container,
            ["author"] = families.Select((family, place) => place == 1
                ? new Dictionary<string, string> { ["literal"] = family }
                : new() { ["family"] = family, ["given"] = "Ada B." }),
            ["issued"] = new Dictionary<string, int[][]> { ["date-parts"] = [month == 0 ? [year] : [year, month, 3]] },
            ["volume"] = "4",
            ["number"] = "11",
            ["page"] = "190-198",
            ["DOI"] = "10.5555/a_b~c",
            ["URL"] = "https://example.org/~a_b?c=d%20e&f",
            ["ISSN"] = "1234-5678",
            ["note"] = note,
        });

    public static TheoryData<string> References => [.. Known().Select(item => item.GetRawText())];

    [Theory]
    [MemberData(nameof(References))]
    public void Every_made_up_reference_is_read_as_it_was_written(string json)
    {
        foreach (var form in (string[])["BibTeX", "RIS", "CSL-JSON"]) AssertReadBack(form, json);
    }

    [Fact]
    public void Every_field_is_read_as_it_was_written()
    {
        foreach (var type in Types.Append("book"))
            foreach (var form in (string[])["BibTeX", "RIS"])
                AssertReadBack(form, $$"""
                    {"id":"all2021","type":"{{type}}","title":"Voices of the <i>waiting</i> room","author":[{"family":"Ng","given":"Ada B."},
                    {"literal":"Health Council"}],"editor":[{"family":"Ray","given":"Cai"}],
                    {{(type == "book" ? "" : "\"container-title\":\"Listening\",")}}
                    "collection-title":"Studies in Listening","issued":{"date-parts":[[2021,5,7]]},"volume":"4","issue":"2","number":"11",
                    "edition":"3","page":"190-198","publisher":"North Press","publisher-place":"Oslo","genre":"Working paper",
                    "DOI":"10.1000/all","URL":"https://example.org/all","ISSN":"1234-5678","ISBN":"978-0-00-000000-2","language":"en",
                    "abstract":"Who waits, speaks.","note":"With a supplement."}
                    """);
    }

    [Theory]
    [InlineData("""{"date-parts":[[2019],[2020]]}""")]
    [InlineData("""{"date-parts":[[2021]],"circa":true}""")]
    [InlineData("""{"date-parts":[[2021,5]],"circa":true}""")]
    [InlineData("""{"literal":"in press"}""")]
    [InlineData("""{"literal":"19th century"}""")]
    [InlineData("""{"date-parts":[[-44]]}""")]
    [InlineData("""{"date-parts":[[2020]],"season":"Spring"}""")]
    [InlineData("""{"literal":"early 2021"}""")]
    public void Every_date_is_read_as_it_was_written(string issued)
    {
        foreach (var form in (string[])["BibTeX", "RIS", "CSL-JSON"])
            AssertReadBack(form, $$"""{"id":"x","type":"article-journal","title":"T","issued":{{issued}}}""");
    }

    [Fact]
    public void Whatever_BibTeX_holds_is_read_as_it_was_written() =>
        Items(Words).Sample(item => AssertReadBack("BibTeX", JsonSerializer.Serialize(item)), iter: 5_000);

    [Fact]
    public void Whatever_RIS_holds_is_read_as_it_was_written() =>
        Items(Words.Select(name => name.Replace(',', '/'))).Sample(item => AssertReadBack("RIS", JsonSerializer.Serialize(item)), iter: 5_000);

    [Fact]
    public void Whatever_CSL_JSON_holds_is_read_as_it_was_written() =>
        Items(Words).Sample(item => AssertReadBack("CSL-JSON", JsonSerializer.Serialize(item)), iter: 2_000);

    private static void AssertReadBack(string form, string json)
    {
        var written = Cited.Study(json).As(form);
        var read = CitationText.Read("pasted", written);
        // BibTeX calls a thesis without a degree one for a doctorate.
        var again = Cited.Study(read.Json).As(form).Replace("  type = {PhD thesis},\n", "", StringComparison.Ordinal);
        Assert.Equal(Comparable(written), Comparable(again));
        Assert.Equal(Cited.Study(json).Reference.Title.Replace('²', '2').Split((char[])[' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries),
            read.Title!.Replace('²', '2').Split((char[])[' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }

    // Several blanks are one, and braces beside braces may be one pair.
    private static string Comparable(string text) =>
        string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Replace("}{", "", StringComparison.Ordinal);

    private static JsonElement.ArrayEnumerator Known([CallerFilePath] string here = "") => JsonElement.Parse(File.ReadAllText(
        Path.Combine(Path.GetDirectoryName(here)!, "../../../citations/references.json"))).EnumerateArray();
}
