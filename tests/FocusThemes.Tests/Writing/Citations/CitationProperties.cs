using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using FocusThemes.Model.Letters;
using FocusThemes.Writing.Citations;

namespace FocusThemes.Tests.Writing.Citations;

/// <summary>What readers of the forms make of them is what the item says, whatever signs it holds.</summary>
public sealed partial class CitationProperties
{
    private static readonly Gen<string> Words = Gen.OneOf(
        "{", "}", "{}", "\\", "\\\\", "\\textbackslash", "\\&", "\"", "'", "''", "&", "&amp;", "%", "#", "$", "_", "~",
        "^", "<i>", "</i>", "<sup>2</sup>", "&lt;", "@book{x,", ",", "=", " and ", "and", " AND ", "others", "ER  - ", "TY  - JOUR", "\r\n", "\n", "\t", "\u2028",
        "\u0085", "\0", " ", "  ", "NHS", "R&D", "word", "Îles", "é", "שלום", "\u202Eabc", "😀", "中文", "</script>",
        "<!--", "]]>", "–", "--", "“", "\u00A0x").Array[1, 8]
        .Select(parts => string.Concat(parts)).Where(text => Line(text).Length > 0);

    private static readonly Gen<Author> Authors = Gen.OneOf(
        Gen.Select(Words, Words, (family, given) => new Author(family, given, null)),
        Words.Select(name => new Author(null, null, name)));

    private static readonly Gen<(string Title, Author[] Authors, string Year, string Note)> Items =
        Gen.Select(Words, Authors.Array[1, 4], Gen.Int[1, 2999].Select(year => $"{year}"), Words);

    [Fact]
    public void A_reader_of_BibTeX_has_title_authors_year_and_note_back() => Items.Sample(item =>
    {
        var entry = new BibTeXReader(Work(item).As("BibTeX"));
        // BibTeX raises what plain text has a raised sign for.
        Assert.Equal(Line(item.Title).Replace('²', '2'), entry.Text("title"));
        Assert.Equal(item.Year, entry.Text("year"));
        Assert.Equal(Line(item.Note), entry.Text("note"));
        Assert.Equal(item.Authors.Select(author => author.Parts), entry.Names("author").ToList());
    }, iter: Proof.Times(5_000));

    [Fact]
    public void A_reader_of_RIS_has_title_authors_year_and_note_back() => Items.Sample(item =>
    {
        var record = new RisReader(Work(item).As("RIS"));
        Assert.Equal([Line(item.Title)], record["TI"]);
        Assert.Equal([item.Year], record["PY"]);
        Assert.Equal([Line(item.Note)], record["N1"]);
        Assert.Equal(item.Authors.Select(author => string.Join(", ", author.Parts)), record["AU"]);
    }, iter: Proof.Times(5_000));

    [Fact]
    public void A_reader_of_JSON_has_every_word_back_and_nothing_ends_the_block_it_stands_in() => Items.Sample(item =>
    {
        var work = Work(item);
        var csl = JsonElement.Parse(work.As("CSL-JSON"))[0];
        Assert.Equal(item.Title, csl.GetProperty("title").GetString());
        var block = JsonLd.Of(work);
        Assert.DoesNotContain('<', block);
        Assert.Equal(MarkedText.PlainOf(Ends().Replace(item.Title, "")), JsonElement.Parse(block).GetProperty("name").GetString());
        Assert.Equal(item.Authors.Length, JsonElement.Parse(block).GetProperty("author").GetArrayLength());
    }, iter: Proof.Times(1_250));

    [Fact]
    public void A_plain_citation_is_one_line_with_the_title_in_it() => Items.Sample(item =>
    {
        var work = Work(item);
        foreach (var form in CitationForm.All.Except(CitationForm.Files))
        {
            var text = form.Write(work);
            Assert.DoesNotMatch(@"[\p{Cc}\u2028\u2029]", text);
            Assert.Contains(Line(item.Title), text, StringComparison.Ordinal);
        }
    }, iter: Proof.Times(1_250));

    private static CitedWork Work((string Title, Author[] Authors, string Year, string Note) item) =>
        Cited.Study(new
        {
            type = "article-journal",
            title = item.Title,
            author = item.Authors.Select(author => author.Json),
            issued = new Dictionary<string, string[][]> { ["date-parts"] = [[item.Year]] },
            note = item.Note,
        });

    /// <summary>What one line can hold of a text.</summary>
    private static string Line(string text) =>
        LineBreaks().Replace(Ends().Replace(MarkedText.PlainOf(Ends().Replace(text, "")), ""), " ").Trim();

    [GeneratedRegex(@"[\p{Cc}\u2028\u2029]+")]
    private static partial Regex LineBreaks();

    [GeneratedRegex(@"\A[\p{Cc}\s]+|[\p{Cc}\s]+\z")]
    private static partial Regex Ends();

    private sealed record Author(string? Family, string? Given, string? Literal)
    {
        public Dictionary<string, string> Json => Literal is null
            ? new() { ["family"] = Family!, ["given"] = Given! }
            : new() { ["literal"] = Literal };

        public string[] Parts => Literal is null ? [Line(Family!), Line(Given!)] : [Line(Literal)];
    }
}
