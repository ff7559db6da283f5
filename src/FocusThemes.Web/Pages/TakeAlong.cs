using System.Text.Encodings.Web;
using FocusThemes.Writing;
using Microsoft.AspNetCore.Html;

namespace FocusThemes.Web.Pages;

/// <summary>The forms in which a page's content is to be had.</summary>
/// <param name="Address">Of the page, without its parameters.</param>
/// <param name="Query">The parameters, with their question mark; empty for none.</param>
public sealed record TakeAlong(string Address, string Query = "")
{
    /// <summary>Name, address and media type of each form.</summary>
    public IEnumerable<(string Name, string Address, string MediaType)> Forms => ExportFormats.All
        .Select(format => (format.Name, AddressOf(format), format.MediaType.Split(';')[0]))
        .Append(("JSON", $"{Address}.json{Query}", "application/json"));

    /// <summary>A link to each form, for a reader.</summary>
    public IHtmlContent Buttons => new Written((writer, encoder) =>
    {
        foreach (var (name, address, _) in Forms)
        {
            writer.Write("<a class=\"btn\" href=\"");
            encoder.Encode(writer, address);
            writer.Write("\">");
            encoder.Encode(writer, name);
            writer.Write("</a>\n");
        }
    });

    /// <summary>The same for programs, in a page's head.</summary>
    public IHtmlContent Alternates => new Written((writer, encoder) =>
    {
        foreach (var (_, address, mediaType) in Forms)
        {
            writer.Write("<link rel=\"alternate\" type=\"");
            encoder.Encode(writer, mediaType);
            writer.Write("\" href=\"");
            encoder.Encode(writer, address);
            writer.Write("\">\n");
        }
    });

    // Whoever opens CSV from a page opens it in a spreadsheet.
    private string AddressOf(IExportFormat format) => $"{Address}.{format.Extension}{Query}"
        + (format is CsvFormat ? Query.Length > 0 ? "&bom=1" : "?bom=1" : "");

    // A partial takes longer than all that it would write.
    private sealed class Written(Action<TextWriter, HtmlEncoder> write) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder) => write(writer, encoder);
    }
}
