using System.Net;
using System.Runtime.CompilerServices;
using FocusThemes.Queries.Studies;
using Ganss.Xss;
using Markdig;
using Markdig.Syntax;

namespace FocusThemes.Web.Pages.Studies;

/// <summary>What a study says of itself, as HTML that cannot do anything: its first paragraph, and the rest.</summary>
public sealed record AboutText(string? Lede, string Rest)
{
    private const int LongestMarkdown = 100_000;

    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    // Sanitising takes longer than the page; as long as the study is kept, so is what it says.
    private static readonly ConditionalWeakTable<StudyHeader, AboutText> Made = [];

    /// <summary>What a study says of itself; null where it says nothing.</summary>
    public static AboutText? Of(StudyHeader study) =>
        study.About is null ? null : Made.GetValue(study, static study => Render(study.About!));

    /// <summary>Text that is too long or too deeply nested for Markdown is shown as it stands.</summary>
    public static AboutText Render(string markdown)
    {
        if (markdown.Length > LongestMarkdown) return Plain(markdown);
        try
        {
            var document = Markdown.Parse(markdown, Pipeline);
            // The page has its own h1.
            foreach (var heading in document.Descendants<HeadingBlock>()) heading.Level = Math.Max(heading.Level, 2);
            var lede = document.FirstOrDefault() is ParagraphBlock first ? first : null;
            if (lede is not null) document.Remove(lede);
            return new(lede is null ? null : Clean(HtmlOf(lede)), Clean(document.ToHtml(Pipeline)));
        }
        catch (ArgumentException)
        {
            return Plain(markdown);
        }
    }

    private static string HtmlOf(ParagraphBlock paragraph)
    {
        using var writer = new StringWriter();
        var renderer = new Markdig.Renderers.HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.Render(paragraph);
        return writer.ToString();
    }

    // Disabling raw HTML still lets links with a script through: the sanitiser has the last word.
    private static string Clean(string html)
    {
        var sanitizer = new HtmlSanitizer();
        sanitizer.AllowedAttributes.Remove("style");
        sanitizer.AllowedTags.Remove("img");
        sanitizer.AllowedTags.Remove("form");
        sanitizer.AllowedTags.Remove("input");
        sanitizer.AllowedTags.Remove("button");
        sanitizer.AllowedSchemes.Clear();
        sanitizer.AllowedSchemes.UnionWith(["http", "https", "mailto"]);
        return sanitizer.Sanitize(html);
    }

    private static AboutText Plain(string text) => new(null, $"<p>{WebUtility.HtmlEncode(text)}</p>");
}
