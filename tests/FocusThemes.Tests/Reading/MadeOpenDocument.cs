using System.IO.Compression;
using System.Text;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Tests.Reading;

/// <summary>OpenDocument files made by hand: content, and the styles that it names.</summary>
internal static class MadeOpenDocument
{
    private const string Names =
        "xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"b\" xmlns:draw=\"d\" xmlns:style=\"s\" xmlns:dc=\"c\"";

    /// <param name="kind">As the body calls it: <c>text</c> or <c>spreadsheet</c>.</param>
    /// <param name="automatic">Styles of the content itself.</param>
    /// <param name="named">Styles of the other part; null where there is none.</param>
    public static TableText Read(
        string body, string kind = "text", bool withHidden = false, string automatic = "", string? named = null) => TableFormats.Read(
            kind == "text" ? "a.odt" : "a.ods", Archive(
                $"<office:document-content {Names}><office:automatic-styles>{automatic}</office:automatic-styles>"
                + $"<office:body><office:{kind}>{body}</office:{kind}></office:body></office:document-content>",
                named is null ? null : $"<office:document-styles {Names}><office:styles>{named}</office:styles></office:document-styles>"), withHidden);

    public static byte[] Archive(string content, string? styles = null)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, "content.xml", content);
            if (styles is not null) Write(archive, "styles.xml", styles);
        }

        return stream.ToArray();
    }

    public static void Write(ZipArchive archive, string name, string content)
    {
        using var entry = archive.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(content));
    }

    public static string Row(params string[] cells) =>
        $"<table:table-row>{string.Concat(cells.Select(words => Cell($"<text:p>{words}</text:p>")))}</table:table-row>";

    public static string Cell(string words, string attributes = "") => $"<table:table-cell {attributes}>{words}</table:table-cell>";
}
