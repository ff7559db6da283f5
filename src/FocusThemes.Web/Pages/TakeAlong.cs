using FocusThemes.Writing;

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

    // Whoever opens CSV from a page opens it in a spreadsheet.
    private string AddressOf(IExportFormat format) => $"{Address}.{format.Extension}{Query}"
        + (format is CsvFormat ? Query.Length > 0 ? "&bom=1" : "?bom=1" : "");
}
