using System.Globalization;
using System.Text.Encodings.Web;
using FocusThemes.Queries.Codebooks;
using FocusThemes.Web.Pages.Rendering;
using Microsoft.AspNetCore.Html;

namespace FocusThemes.Web.Pages.Studies.Codebooks;

/// <summary>A code's heading, which leads to its page; how deep it stands is up to the code.</summary>
/// <param name="Level">1 to 6.</param>
public sealed record CodeHeading(CodebookEntry Code, int Level, string Address) : IHtmlContent
{
    public static string IdOf(CodebookEntry code) => $"code-{code.Id}";

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var tag = $"h{Level.ToString(CultureInfo.InvariantCulture)}";
        encoder.Encode(writer, $"<{tag} id=\"", IdOf(Code), "\">");
        // Drawn, not said: what it is in words stands in the files.
        if (Code.Color is { } color)
            writer.Write($"<svg width=\"12\" height=\"12\" aria-hidden=\"true\"><circle cx=\"6\" cy=\"6\" r=\"5\" stroke=\"#888\" fill=\"{color}\"/></svg> ");
        encoder.Encode(writer, "<a href=\"", Address, "\">");
        if (Code.Number is { } number)
        {
            encoder.Encode(writer, "<b>", number, "</b> ");
        }

        encoder.Encode(writer, "<span dir=\"auto\">", Code.Name, $"</span></a></{tag}>\n");
    }
}
