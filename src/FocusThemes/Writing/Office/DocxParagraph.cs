using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using FocusThemes.Queries.Search;
using TextDirection = FocusThemes.Model.Letters.TextDirection;

namespace FocusThemes.Writing.Office;

/// <param name="Link">Id of the relationship to where it leads; null for text alone.</param>
/// <param name="IsRaised">True for numbers of a list of references.</param>
internal readonly record struct DocxPiece(string Text, string? Link = null, bool IsRaised = false);

/// <summary>A paragraph of a document.</summary>
internal static class DocxParagraph
{
    public static Paragraph Of(string style, string text) => Of(style, [new DocxPiece(text)]);

    public static Paragraph Of(string style, IReadOnlyList<DocxPiece> pieces)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        if (TextDirection.IsRightToLeft(string.Concat(pieces.Select(piece => piece.Text)))) properties.Append(new BiDi());
        var paragraph = new Paragraph(properties);
        foreach (var piece in pieces)
        {
            if (piece.Link is null) paragraph.Append(Runs(piece));
            else paragraph.Append(new Hyperlink(Runs(piece)) { Id = piece.Link, History = true });
        }

        return paragraph;
    }

    /// <summary>Authors' words, in which the numbers of references are raised as in the paper.</summary>
    public static Paragraph OfAuthors(string style, string text) => Of(style,
        [.. AuthorsWords.PiecesOf(text).Select(piece => new DocxPiece(piece.Text, IsRaised: piece.IsReference))]);

    // Word sets a run in one direction, and one that is said to be right to left may have no Latin letter.
    private static IEnumerable<Run> Runs(DocxPiece piece) => TextDirection.Stretches(piece.Text).Select(stretch =>
    {
        var run = new Run(new Text(OfficeText.InDocument(stretch.Text)) { Space = SpaceProcessingModeValues.Preserve });
        var look = new RunProperties();
        if (piece.Link is not null) look.Append(new RunStyle { Val = DocxStyles.Link });
        if (piece.IsRaised) look.Append(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript });
        if (stretch.IsRightToLeft) look.Append(new RightToLeftText());
        if (look.HasChildren) run.RunProperties = look;
        return run;
    });
}
