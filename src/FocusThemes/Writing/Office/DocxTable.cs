using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using FocusThemes.Queries.Studies;
using FocusThemes.Reading.Formats.Own;
using FocusThemes.Writing.Refi;

namespace FocusThemes.Writing.Office;

/// <summary>
/// A table as journals print it: theme, concept, quote and who said it, each theme and concept once, its head on every
/// page. Several studies are several tables.
/// </summary>
internal static class DocxTable
{
    // More may break across pages, or most of a page would stay empty.
    private const int LongestUnbroken = 1_500;

    private static readonly string[] Head = ["Theme", "Concept", "Quote", "Who"];

    public static void Write(Export exported, DocxLinks links, DocxPage page, OpenXmlWriter writer)
    {
        void Say(string style, params IReadOnlyList<DocxPiece> pieces) =>
            writer.WriteElement(DocxParagraph.Of(style, pieces));

        Say(DocxStyles.Title, new DocxPiece(exported.Title));
        Say(DocxStyles.About, links.Citation);
        if (exported.Caption is not null) Say(DocxStyles.About, new DocxPiece(exported.Caption));
        if (exported.Message is not null) Say(DocxStyles.About, new DocxPiece(exported.Message));
        var (last, quotes) = ((ExportRow?)null, 0);
        foreach (var row in exported.Rows)
        {
            if (last?.Study != row.Study)
            {
                if (last is not null) writer.WriteEndElement();
                if (exported.Study is null) Say(DocxStyles.Heading1, new DocxPiece(row.Study.Title));
                Begin(exported, page, writer);
            }

            writer.WriteElement(RowOf(row, last?.Study == row.Study ? last : null, links, quotes));
            if (row.Quote is not null) quotes++;
            last = row;
        }

        if (last is not null) writer.WriteEndElement();
        Say(DocxStyles.Note, links.Origin);
    }

    private static void Begin(Export exported, DocxPage page, OpenXmlWriter writer)
    {
        writer.WriteStartElement(new Table());
        foreach (var part in PartsOf(exported.Title, page.Columns)) writer.WriteElement(part);
        writer.WriteElement(HeadOf(Head));
    }

    /// <summary>A table without rows.</summary>
    /// <param name="title">What those are told who do not see it.</param>
    public static Table Of(string title, IEnumerable<uint> widths) => new(PartsOf(title, widths));

    /// <summary>The row that stands on every page.</summary>
    public static TableRow HeadOf(IEnumerable<string> names) => new(
        [
            new TableRowProperties(new CantSplit(), new TableHeader()),
            .. names.Select(name => new TableCell(DocxParagraph.Of(DocxStyles.TableHead, name))),
        ]);

    private static IEnumerable<OpenXmlElement> PartsOf(string title, IEnumerable<uint> widths)
    {
        yield return new TableProperties(
            new TableWidth { Type = TableWidthUnitValues.Pct, Width = "5000" },
            new TableBorders(
                new TopBorder { Val = BorderValues.Single, Size = 8 },
                new BottomBorder { Val = BorderValues.Single, Size = 8 },
                new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = "B8BDC4" }),
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableCellMarginDefault(
                new TopMargin { Width = "50", Type = TableWidthUnitValues.Dxa },
                new TableCellLeftMargin { Width = 90, Type = TableWidthValues.Dxa },
                new BottomMargin { Width = "50", Type = TableWidthUnitValues.Dxa },
                new TableCellRightMargin { Width = 90, Type = TableWidthValues.Dxa }),
            new TableCaption { Val = OfficeText.InDocument(RefiText.Shortened(title, 200)) });
        yield return new TableGrid(widths.Select(width => new GridColumn { Width = $"{width}" }));
    }

    private static TableRow RowOf(ExportRow row, ExportRow? last, DocxLinks links, int quotes)
    {
        var isSameTheme = last?.ThemeNumber == row.ThemeNumber;
        var isSameConcept = isSameTheme && row.Concept is not null && last?.Concept?.Id == row.Concept.Id;
        var length = (row.Quote?.Text.Length ?? 0) + (isSameConcept ? 0 : row.Concept?.Text.Length ?? 0);
        return new(
            [
                .. length > LongestUnbroken ? Array.Empty<OpenXmlElement>() : [new TableRowProperties(new CantSplit())],
                Merged(isSameTheme, Theme(row)), Merged(isSameConcept, Concept(row, last)), new TableCell(Quote(row)),
                new TableCell(DocxParagraph.Of(DocxStyles.TableText, row.Quote is { } quote
                    ? [links.ToQuote(quote.Speaker, quotes)] : [])),
            ]);
    }

    private static TableCell Merged(bool goesOn, IEnumerable<Paragraph> paragraphs) => goesOn
        ? new(new TableCellProperties(new VerticalMerge()), new Paragraph())
        : new([new TableCellProperties(new VerticalMerge { Val = MergedCellValues.Restart }), .. paragraphs]);

    private static IEnumerable<Paragraph> Theme(ExportRow row)
    {
        yield return DocxParagraph.Of(DocxStyles.TableHead, $"{row.ThemeNumber} {row.ThemeTitle}");
        if (row.ThemeSubtitle is not null) yield return DocxParagraph.Of(DocxStyles.TableText, row.ThemeSubtitle);
    }

    // A cell has at least one paragraph.
    private static IEnumerable<Paragraph> Concept(ExportRow row, ExportRow? last)
    {
        if (row.BeginsSubtheme(last)) yield return DocxParagraph.Of(DocxStyles.TableHead, row.Concept!.Subtheme!);
        if (row.Concept is not { Paragraphs.Count: > 0 } concept) yield return DocxParagraph.Of(DocxStyles.TableText, "");
        else foreach (var text in concept.Paragraphs) yield return DocxParagraph.OfAuthors(DocxStyles.TableText, text);
    }

    private static IEnumerable<Paragraph> Quote(ExportRow row) => row.Quote is not { } quote
        ? [DocxParagraph.Of(DocxStyles.TableText, row.Concept is null ? "" : ShownQuote.None)]
        : Model.Concept.ParagraphsOf(quote.InMarks)
            .Select(text => DocxParagraph.Of(DocxStyles.TableQuote, text)).DefaultIfEmpty(new());
}
