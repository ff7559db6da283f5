using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace FocusThemes.Web.Tests;

/// <summary>A page as a reader meets it: headings, links and text, white space folded.</summary>
internal static class Page
{
    public static string Heading(this IHtmlDocument page) =>
        Folded(Assert.Single(page.QuerySelectorAll("h1")).TextContent);

    public static string Text(this IParentNode part) =>
        Folded(part is IDocument page ? page.DocumentElement.TextContent : ((INode)part).TextContent);

    public static IReadOnlyList<string> Texts(this IParentNode part, string selector) =>
        [.. part.QuerySelectorAll(selector).Select(element => Folded(element.TextContent))];

    /// <summary>Name (the label where there is one, else the text) and address of every link.</summary>
    public static IReadOnlyList<(string Name, string Address)> Links(this IParentNode part) =>
    [
        .. part.QuerySelectorAll("a[href]").Select(link =>
            (link.GetAttribute("aria-label") ?? Folded(link.TextContent), link.GetAttribute("href")!)),
    ];

    public static string Link(this IParentNode part, string name) =>
        part.Links().First(link => link.Name == name).Address;

    public static IReadOnlyList<string> Quotes(this IParentNode part) => part.Texts("blockquote");

    private static string Folded(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
