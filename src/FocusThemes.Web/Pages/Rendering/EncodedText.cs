using System.Text.Encodings.Web;

namespace FocusThemes.Web.Pages.Rendering;

internal static class EncodedText
{
    /// <summary>Writes a text between two pieces of markup, which stay as they are.</summary>
    public static void Encode(this HtmlEncoder encoder, TextWriter writer, string before, string text, string after)
    {
        writer.Write(before);
        encoder.Encode(writer, text);
        writer.Write(after);
    }
}
