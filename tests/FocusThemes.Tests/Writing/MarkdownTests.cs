using System.Net;
using System.Text.RegularExpressions;
using CsCheck;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;
using FocusThemes.Writing.Plain;
using Markdig;

namespace FocusThemes.Tests.Writing;

public sealed partial class MarkdownTests
{
    private static readonly MarkdownPipeline Plain = new MarkdownPipelineBuilder().Build();
    private static readonly MarkdownPipeline Advanced = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();

    private static readonly Gen<string> Words = Gen.OneOf(
        "*", "**", "_", "`", "```", "#", "# ", "> ", "-", "- ", "--", "---", "+", "++", "1.", "1) ", "a. ", "ii) ", "[x](y)", "[^1]",
        "[ ]", "![", "|", "a|b", "<b>", "&amp;", "&#65;", "&", "~~", "^", "==", "=", "$", "$$", "{.x}", ":::", ":", "::", ": ",
        "http://x.org", "www.x.org", "mailto:a@b.c", "@me", "\\", "\"", "\"\"", "'", "''", "...", "(c)", "(", ")", "!", "%", "word",
        "n their own terms", " ", "  ", "\t", "é", "😀", "中文", "“", "”", "…", "\u00A0", "*[HTML]: x").Array[1, 12].Select(string.Concat);

    private static SourcePlace Place => new("table.txt", 1, 0, 1);

    [Fact]
    public void Rendering_an_escaped_line_gives_its_words_back_in_every_dialect() =>
        Words.Where(line => !string.IsNullOrWhiteSpace(line)).Sample(line =>
        {
            var markdown = MarkdownText.Escape(line);
            Assert.Equal(line, TextOf(Markdown.ToHtml(markdown, Plain), "p"));
            Assert.Equal(line, TextOf(Markdown.ToHtml(markdown, Advanced), "p"));
        }, iter: Proof.Times(5_000));

    [Fact]
    public void Rendering_an_exported_theme_gives_everybodys_words_back() =>
        Gen.Select(Words, Words.Array[1, 3], Words).Where((title, paragraphs, quote) =>
            !string.IsNullOrWhiteSpace(
                title) && paragraphs.All(p => !string.IsNullOrWhiteSpace(p))).Sample((title, paragraphs, quote) =>
        {
            var theme = new ThemeDetail("7", title, null, Place, [new("7.1", paragraphs, Place, [QuoteOf(quote)])]);
            var markdown = new MarkdownFormat().TextAsync(new(
                ExportShape.Theme, Study, "s", $"Theme 7: {title}", "theme 7", "/s", Written.Date, ExportQuery.RowsOf(Study.Link, theme))).GetAwaiter().GetResult();
            foreach (var pipeline in new[] { Plain, Advanced })
            {
                var html = Markdown.ToHtml(markdown, pipeline);
                Assert.Equal($"Theme 7: {title}", TextOf(html, "h1"));
                var rendered = Paragraph(
                    ).Matches(html).Select(p => WebUtility.HtmlDecode(p.Groups["text"].Value)).ToList();
                Assert.Equal(["A study. No citation is known for this study.", "Theme 7. Taken from FocusThemes, page /s, on 2026-11-23.", .. paragraphs, $"“{quote}”", "— 1P04 (table.txt, line 3)"], rendered);
            }
        }, iter: Proof.Times(1_250));

    [Fact]
    public async Task The_export_of_every_theme_of_the_seed_is_as_kept()
    {
        using var library = new Library();
        await library.ImportAsync(Seed.Files);
        await using var stored = library.Open();
        var study = (await stored.FindStudyAsync("social-innovators", TestContext.Current.CancellationToken))!;
        Expected.Equal("seed.expected.md", await new MarkdownFormat().TextAsync(
            await stored.ExportStudyAsync(study, Written.Date, TestContext.Current.CancellationToken)));
    }

    private static StudyHeader Study { get; } = new(1, "s", "A study", null, null, null, 0, 0, "", 1, 0);

    private static QuoteDetail QuoteOf(string text) =>
        new("7.1.1", text, "1P04", new("table.txt", 3, 0, 0)) { Marks = ["“", "”"], AttributedAs = "1P04" };

    private static string TextOf(string html, string tag) =>
        Regex.Match(html.Trim(), $@"<{tag}[^>]*>(?<text>[^<]*)</{tag}>") is { Success: true } match
            ? WebUtility.HtmlDecode(match.Groups["text"].Value)
            : $"not one {tag} with nothing but text: {html}";

    [GeneratedRegex("<p>(?<text>[^<]*)</p>")]
    private static partial Regex Paragraph();
}
