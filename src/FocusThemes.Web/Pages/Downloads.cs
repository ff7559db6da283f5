using System.Text.Encodings.Web;
using FocusThemes.Web.Pages.Rendering;
using FocusThemes.Writing;
using FocusThemes.Writing.Refi;
using Microsoft.AspNetCore.Html;

namespace FocusThemes.Web.Pages;

/// <summary>A form in which something is to be had.</summary>
/// <param name="Use">What people do with it.</param>
/// <param name="Chosen">A parameter of its address; empty for none.</param>
public sealed record DownloadForm(string Name, string Extension, string MediaType, string Use, string Chosen = "")
{
    /// <summary>Those that people want first come first.</summary>
    public static IReadOnlyList<DownloadForm> All { get; } =
    [
        new("SVG", "svg", "image/svg+xml", "to take into a paper"),
        Of("docx", "to read, print and comment on"),
        Of("docx", "for an appendix") with
        {
            Name = "Word, as a table",
            Chosen = Choice(ExportOption.Layout, ExportOption.Table),
        },
        Of("xlsx", "to sort and to filter"),
        // Whoever opens CSV from a page opens it in a spreadsheet.
        Of("csv", "for spreadsheets, R and SPSS") with { Chosen = Choice(ExportOption.Mark, ExportOption.Yes) },
        Of("md", "plain text that keeps its form"),
        Of("json", "for programs"),
        Of(RefiForm.Project.Extension, "for NVivo, ATLAS.ti, MAXQDA and QualCoder"),
        Of(RefiForm.Codebook.Extension, "for the same, the codes alone"),
    ];

    private static string Choice(ExportOption option, string value) => $"{option.Name}={value}";

    private static DownloadForm Of(string extension, string use)
    {
        var form = ExportForms.Find(extension)!;
        return new(form.Name, extension, form.MediaType.Split(';')[0], use);
    }
}

/// <summary>The forms in which a page's content is to be had.</summary>
/// <param name="Address">The page's address, without its parameters.</param>
/// <param name="Query">The parameters, with their question mark; empty for none.</param>
public sealed record Downloads(string Address, string Query = "")
{
    /// <summary>
    /// The forms that are offered, by their extensions: what quotes are exported in, where nothing else is said.
    /// </summary>
    public IReadOnlyList<string> In { get; init; } = ["docx", "xlsx", "csv", "md", "json"];

    /// <summary>True where there is nothing to choose of how it is laid out.</summary>
    public bool HasOneLayout { get; init; }

    private IEnumerable<(DownloadForm Form, string Address)> Forms =>
        from form in DownloadForm.All
        where In.Contains(form.Extension)
        where !HasOneLayout || !form.Chosen.StartsWith(ExportOption.Layout.Name, StringComparison.Ordinal)
        select (form, AddressOf(form));

    /// <summary>A menu that opens without script.</summary>
    public IHtmlContent Menu => new Written((writer, encoder) =>
    {
        writer.Write("<details class=\"menu\" name=\"menu\"><summary>Take along</summary><ul>");
        foreach (var (form, address) in Forms)
        {
            encoder.Encode(writer, "<li><a href=\"", address, "\">");
            writer.Write($"{form.Name}</a> {form.Use}");
        }

        writer.Write("</ul></details>\n");
    });

    /// <summary>The same for programs, in a page's head.</summary>
    public IHtmlContent Alternates => new Written((writer, encoder) =>
    {
        foreach (var (form, address) in Forms)
        {
            encoder.Encode(writer, "<link rel=\"alternate\" type=\"", form.MediaType, "\" href=\"");
            encoder.Encode(writer, "", address, "\">\n");
        }
    });

    private string AddressOf(DownloadForm form)
    {
        var chosen = form.Chosen.Length == 0 ? "" : $"{(Query.Length > 0 ? '&' : '?')}{form.Chosen}";
        return $"{Address}.{form.Extension}{Query}{chosen}";
    }

    // A partial takes longer than all that it would write.
    private sealed class Written(Action<TextWriter, HtmlEncoder> write) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder) => write(writer, encoder);
    }
}
