using FocusThemes.Comparing;
using FocusThemes.Model.Letters;
using FocusThemes.Queries.Publishing;
using FocusThemes.Verifying;
using FocusThemes.Writing.Plain;

namespace FocusThemes.Writing.Quotations;

/// <summary>Writes what the library tells of a text's quotations in Markdown, to be sent along with the text.</summary>
public static class QuotationsMarkdown
{
    /// <param name="site">Where addresses begin; empty where nobody knows.</param>
    public static void Write(TextWriter writer, QuotationReport report, SiteAddress site)
    {
        writer.Write($"# Quotations\n\n{MarkdownText.Line(report.Summary)}\n\n{MarkdownText.Line(QuotationReport.What)}\n\n");
        foreach (var note in report.Notes) writer.Write($"- {MarkdownText.Line(note)}\n");
        if (report.Notes.Count > 0) writer.Write('\n');
        Write(writer, "To look at", report.Quotations.Where(one => one.IsFault), site);
        Write(writer, "Found", report.Quotations.Where(one => !one.IsFault && one.IsFound), site);
        Write(writer, "Too short to tell", report.Quotations.Where(one => !one.IsFault && !one.IsFound), site);
    }

    private static void Write(TextWriter writer, string heading, IEnumerable<CheckedQuotation> quotations, SiteAddress site)
    {
        var isFirst = true;
        foreach (var one in quotations)
        {
            if (isFirst) writer.Write($"## {heading}\n\n");
            isFirst = false;
            writer.Write($"### {EnglishText.AsHeading(one.Quotation.Place)}: {one.Verdict.InWords()}\n\n> {MarkdownText.Line(one.Quotation.Text)}\n\n");
            foreach (var part in one.Parts)
            {
                var place = MarkdownText.Line(QuotationsText.PlaceOf(part));
                if (site.IsKnown)
                    place = MarkdownText.Linked(place, part.Quote.Quote.Id, site.Of(part.Quote.Study.LastingAddressOf(part.Quote.Quote)));
                writer.Write($"- {place}\n");
                if (part.Differences.Count > 0) writer.Write($"- {string.Join(' ', part.Differences.Select(Marked))}\n");
            }

            foreach (var remark in QuotationRemarks.Of(one)) writer.Write($"- {MarkdownText.Line(remark)}\n");
            writer.Write('\n');
        }
    }

    private static string Marked(DiffPiece piece) => piece.Side switch
    {
        DiffSide.Removed => $"~~{MarkdownText.Line(piece.Text)}~~",
        DiffSide.Added => $"**{MarkdownText.Line(piece.Text)}**",
        _ => MarkdownText.Line(piece.Text.Trim()),
    };
}
