using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace FocusThemes.Web.Trying;

/// <summary>A text in a field of several lines, from where it comes back as it was pasted.</summary>
public sealed class PastedText(string text) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        // HTML passes over the first line break of such a field.
        writer.Write('\n');
        var begin = 0;
        for (var at = 0; at < text.Length; at++)
        {
            // Written as a number, browsers take "\u0092" for the quotation mark that it is in an old code page.
            if (text[at] is < '\u0080' or > '\u009F') continue;
            encoder.Encode(writer, text, begin, at - begin);
            writer.Write(text[at]);
            begin = at + 1;
        }

        encoder.Encode(writer, text, begin, text.Length - begin);
    }
}
