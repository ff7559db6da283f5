using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Writing.Office;

/// <summary>A copy to read: headings, authors' words as text, participants' words as block quotes.</summary>
internal static class DocxReading
{
    public static IEnumerable<OpenXmlElement> Of(Export exported, DocxLinks links)
    {
        foreach (var paragraph in Head(exported, links)) yield return paragraph;
        var (last, quotes) = ((ExportRow?)null, 0);
        foreach (var row in exported.Rows)
        {
            foreach (var paragraph in Of(exported, last, row, links, quotes)) yield return paragraph;
            if (row.Quote is not null) quotes++;
            last = row;
        }
    }

    /// <summary>What a document says of itself.</summary>
    public static IEnumerable<Paragraph> Head(Export exported, DocxLinks links)
    {
        yield return DocxParagraph.Of(DocxStyles.Title, exported.Title);
        yield return DocxParagraph.Of(DocxStyles.About, links.Citation);
        if (exported.Caption is { } caption) yield return DocxParagraph.Of(DocxStyles.About, caption);
        yield return DocxParagraph.Of(DocxStyles.About, links.Origin);
        if (exported.Message is { } message) yield return DocxParagraph.Of(DocxStyles.About, message);
    }

    private static IEnumerable<Paragraph> Of(
        Export exported, ExportRow? last, ExportRow row, DocxLinks links, int quotes)
    {
        if (last?.Study != row.Study && exported.Study is null)
            yield return DocxParagraph.Of(DocxStyles.Heading1, row.Study.Title);
        if (last is null || (last.Study, last.ThemeNumber) != (row.Study, row.ThemeNumber))
        {
            if (exported.Shape != ExportShape.Theme)
                yield return DocxParagraph.Of(DocxStyles.Heading1, $"Theme {row.ThemeNumber}: {row.ThemeTitle}");
            if (row.ThemeSubtitle is not null) yield return DocxParagraph.Of(DocxStyles.Subtitle, row.ThemeSubtitle);
        }

        if (row.Concept is { } concept && (last?.Study, last?.Concept?.Id) != (row.Study, concept.Id))
        {
            if (row.BeginsSubtheme(last)) yield return DocxParagraph.Of(DocxStyles.Heading2, concept.Subtheme!);
            var level = concept.Subtheme is null ? DocxStyles.Heading2 : DocxStyles.Heading3;
            yield return DocxParagraph.Of(level, $"Concept {concept.Id}");
            foreach (var paragraph in concept.Paragraphs)
                yield return DocxParagraph.OfAuthors(DocxStyles.Normal, paragraph);
        }

        if (row.Quote is not { } quote) yield break;
        foreach (var paragraph in Model.Concept.ParagraphsOf(quote.InMarks))
            yield return DocxParagraph.Of(DocxStyles.Quote, paragraph);
        yield return DocxParagraph.Of(DocxStyles.Attribution,
            [new($"— {quote.Speaker} ("), links.ToQuote(quote.Source.InWords, quotes), new(")")]);
    }
}
