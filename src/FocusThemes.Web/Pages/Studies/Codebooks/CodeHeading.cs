using System.Globalization;
using System.Text.Encodings.Web;
using FocusThemes.Queries.Codebooks;
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
        writer.Write($"<{tag} id=\"");
        encoder.Encode(writer, IdOf(Code));
        writer.Write("\">");
        // Drawn, not said: what it is in words stands in the files.
        if (Code.Color is { } color)
            writer.Write($"<svg width=\"12\" height=\"12\" aria-hidden=\"true\"><circle cx=\"6\" cy=\"6\" r=\"5\" stroke=\"#888\" fill=\"{color}\"/></svg> ");
        writer.Write("<a href=\"");
        encoder.Encode(writer, Address);
        writer.Write("\">");
        if (Code.Number is { } number)
        {
            writer.Write("<b>");
            encoder.Encode(writer, number);
            writer.Write("</b> ");
        }

        writer.Write("<span dir=\"auto\">");
        encoder.Encode(writer, Code.Name);
        writer.Write($"</span></a></{tag}>\n");
    }
}
