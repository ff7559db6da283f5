using System.Text;
using FocusThemes.Writing.Plain;

namespace FocusThemes.Writing.Frameworks;

/// <summary>
/// A framework matrix to read, in Markdown, whose tables have no room for paragraphs: a heading for each row, and under it
/// one for each column that has quotes there.
/// </summary>
internal static class FrameworkMarkdown
{
    public static void Write(FrameworkExport exported, ExportChoices choices, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        var (framework, about) = exported;
        var crossing = framework.Crossing;
        writer.Write(MarkdownFormat.Heading(1, about.Title));
        foreach (var paragraph in MarkdownFormat.Head(about)) writer.Write(paragraph);
        foreach (var (i, row) in crossing.Rows.Index())
        {
            writer.Write(MarkdownFormat.Heading(2, row.Value.Text));
            if (row.All.Quotes == 0) writer.Write(MarkdownFormat.Paragraph(FrameworkDocx.Nothing));
            foreach (var (j, column) in crossing.Columns.Index())
            {
                if (framework[i, j].Quotes.Count == 0) continue;
                writer.Write(MarkdownFormat.Heading(3, column.Value.Text));
                foreach (var hit in framework[i, j].Quotes) Write(writer, exported, hit.Quote);
            }
        }
    }

    private static void Write(StreamWriter writer, FrameworkExport exported, Queries.Themes.QuoteDetail quote)
    {
        var (id, by, words) = FrameworkExport.PartsOf(quote);
        foreach (var paragraph in MarkdownText.Paragraphs(words)) writer.Write($"> {paragraph}\n>\n");
        var said = MarkdownText.Escape($"— {by} ({id})");
        if (exported.About.AddressOf(exported.Framework.Study.Link.AddressOfQuote(id)) is { } address)
            said = MarkdownText.Linked(said, id, address);
        writer.Write($"> {said}\n\n");
    }
}
