using System.Text.Encodings.Web;
using FocusThemes.Writing.Citations;
using Microsoft.AspNetCore.Html;

namespace FocusThemes.Web.Pages;

/// <summary>What a page's head tells citation managers and search engines of what is on it.</summary>
/// <param name="isFile">True where the page is a file, which has an address only where one is known for the site.</param>
public sealed class CitedHead(CitedWork work, bool isFile) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var isReached = !isFile || work.IsReached;
        if (isReached)
        {
            writer.Write("<link rel=\"canonical\" href=\"");
            encoder.Encode(writer, work.Address);
            writer.Write("\">\n");
        }

        writer.Write("<link rel=\"schema.DC\" href=\"http://purl.org/dc/elements/1.1/\">\n");
        foreach (var (name, content) in MetaTags.Of(work.Reference))
        {
            writer.Write("<meta name=\"");
            encoder.Encode(writer, name);
            writer.Write("\" content=\"");
            encoder.Encode(writer, content);
            writer.Write("\">\n");
        }

        // A block of data, which no browser runs; all that could end it is escaped.
        writer.Write("<script type=\"application/ld+json\">");
        writer.Write(JsonLd.Of(isReached ? work : work with { Address = "" }));
        writer.Write("</script>\n");
    }
}
