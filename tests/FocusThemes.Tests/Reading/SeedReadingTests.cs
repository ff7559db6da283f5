using FocusThemes.Model;
using FocusThemes.Reading.Interpreting;
using FocusThemes.Reading.Interpreting.Running;

namespace FocusThemes.Tests.Reading;

public sealed class SeedReadingTests
{
    private readonly TableReading reading = RunningTable.Read(Seed.Text);

    [Fact]
    public void The_seed_holds_themes_4_to_8_with_11_concepts_12_quotes_and_9_participants()
    {
        Assert.Equal(["4", "5", "6", "7", "8"], reading.Themes.Select(theme => theme.Number));
        Assert.Equal(11, reading.Themes.Sum(theme => theme.Concepts.Count));
        Assert.Equal(12, reading.Quotes.Count());
        Assert.Equal(
            ["1P02", "1P03", "1P04", "1P05", "1P07", "2P010", "2P14", "C01", "C02"],
            reading.Quotes.Select(quote => quote.AttributedAs).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Only_theme_4_has_a_subtitle() => Assert.Equal(
        ["Shifting the focus from individual patients to the community", null, null, null, null],
        reading.Themes.Select(theme => theme.Subtitle));

    [Fact]
    public void A_concept_is_a_cell_of_one_or_more_paragraphs()
    {
        Assert.Equal(2, Concept.ParagraphsOf(reading.Themes[1].Concepts[0].Text).Count);
        var last = Assert.Single(reading.Themes[4].Concepts);
        Assert.Equal(2, Concept.ParagraphsOf(last.Text).Count);
        Assert.Equal(2, last.Quotes.Count);
    }

    [Fact]
    public void Every_character_is_accounted_for_without_a_problem()
    {
        Assert.Equal(0, reading.NotUnderstood);
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void The_outline_is_the_table_text_for_text() =>
        Expected.Equal("seed.outline.expected.txt", Outline.Of(reading));

    [Fact]
    public void Every_piece_says_what_it_is() => Expected.Equal("seed.passages.expected.txt", string.Join(
        '\n', reading.Passages.Where(
            p => p.Kind != PassageKind.Blank).Select(p => $"{p.Line}: {p.Kind} {p.Start}-{p.End}")));

    [Fact]
    public void The_same_table_with_CRLF_and_a_byte_order_mark_reads_the_same()
    {
        var bytes = System.Text.Encoding.UTF8.GetPreamble()
            .Concat(System.Text.Encoding.UTF8.GetBytes(Seed.Text.Replace("\n", "\r\n", StringComparison.Ordinal)));
        var again = RunningTable.Read(FocusThemes.Reading.SourceText.Decode([.. bytes]));
        Assert.Equal(Outline.Of(reading), Outline.Of(again));
        Assert.Equal(reading.Quotes.Select(q => q.Span.Line), again.Quotes.Select(q => q.Span.Line));
        Assert.Equal(0, again.NotUnderstood);
    }
}
