using System.Globalization;
using System.Text.Encodings.Web;
using FocusThemes.Queries.Codebooks;
using Microsoft.AspNetCore.Html;

namespace FocusThemes.Web.Pages.Studies;

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
        writer.Write("\"><a href=\"");
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
