using FocusThemes.Queries.Publishing;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;
using FocusThemes.Reading.Formats.Own;
using FocusThemes.Writing.Citations;
using FocusThemes.Writing.Office;

namespace FocusThemes.Writing.Plain;

/// <summary>
/// A reading copy in Markdown: who wrote the study, what its authors say, and what participants said.
/// </summary>
public sealed class MarkdownFormat : TextFormat
{
    // Markdown has no deeper headings.
    private const int MostLevels = 6;

    public override string Extension => "md";
    public override string Name => "Markdown";
    public override string MediaType => "text/markdown; charset=utf-8";

    /// <summary>One quote under the concept that it carries, with its citation.</summary>
    /// <param name="site">As <see cref="Export.Site"/>.</param>
    public static string OfQuote(StudyHeader study, QuoteInConcept found, SiteAddress site) => string.Concat([
        Heading(1, $"Quote {found.Hit.Quote.Id}"),
        Paragraph(LinkedText.OfCitation(QuoteCitation.Full(study, found.Hit), study)),
        .. found.Concept.Select(Paragraph),
        Quote(study.Link, found.Hit.Quote, $", theme {found.Hit.ThemeNumber}, concept {found.Hit.ConceptId}", site)]);

    protected override IEnumerable<string> Write(Export exported)
    {
        yield return Heading(1, exported.Title);
        ExportRow? last = null;
        var (watched, key) = exported.Watched(text => text);
        foreach (var row in watched.Rows)
        {
            if (last is null) foreach (var piece in Head(exported, row)) yield return piece;
            if (exported.Shape == ExportShape.Quotes)
            {
                var study = exported.Study is null ? $", {row.Study.Title}" : "";
                yield return Quote(
                    row.Study, row.Quote!, $"{study}, theme {row.ThemeNumber}, concept {row.Concept!.Id}", exported.Site);
            }
            else
            {
                foreach (var piece in InTheme(exported, last, row)) yield return piece;
            }

            last = row;
        }

        if (last is null) foreach (var piece in Head(exported)) yield return piece;
        if (exported.Stamp() is { } stamp) yield return OwnMarkdown.Comment(stamp, key());
        // Behind all else: it is Markdown already, of which nobody knows where it ends.
        if (exported is { Shape: ExportShape.Study, Study.About: { } about })
            yield return $"{Heading(2, "About this study")}{MarkdownText.WithoutHtml(about.Trim())}\n";
    }

    /// <summary>What a file says of itself below its title.</summary>
    /// <param name="first">Null for what has no rows.</param>
    internal static IEnumerable<string> Head(Export exported, ExportRow? first = null)
    {
        if (exported.Shape == ExportShape.Theme && first?.ThemeSubtitle is { } subtitle) yield return Paragraph(subtitle);
        yield return Paragraph(LinkedText.OfCitation(exported));
        if (exported.Caption is { } caption) yield return Paragraph(caption);
        yield return Paragraph(LinkedText.OfOrigin(exported));
        if (exported.Message is { } message) yield return Paragraph(message);
    }

    private static IEnumerable<string> InTheme(Export exported, ExportRow? last, ExportRow row)
    {
        var level = exported.Shape == ExportShape.Study ? 3 : 2;
        if (exported.Shape == ExportShape.Study && last?.ThemeNumber != row.ThemeNumber)
        {
            yield return Heading(2, $"Theme {row.ThemeNumber}: {row.ThemeTitle}");
            if (row.ThemeSubtitle is not null) yield return Paragraph(row.ThemeSubtitle);
        }

        if (row.Concept is { } concept && last?.Concept?.Id != concept.Id)
        {
            if (row.BeginsSubtheme(last)) yield return Heading(level, concept.Subtheme!);
            yield return Heading(concept.Subtheme is null ? level : level + 1, $"Concept {concept.Id}");
            foreach (var paragraph in concept.Paragraphs) yield return Paragraph(paragraph);
        }

        if (row.Quote is not null) yield return Quote(row.Study, row.Quote, "", exported.Site);
    }

    internal static string Heading(int level, string text) =>
        $"{new string('#', Math.Min(level, MostLevels))} {MarkdownText.Line(text)}\n\n";

    internal static string Paragraph(string text) =>
        string.Concat(MarkdownText.Paragraphs(text).Select(paragraph => $"{paragraph}\n\n"));

    internal static string Paragraph(IEnumerable<LinkedPiece> pieces)
    {
        IReadOnlyList<LinkedPiece> all = [.. pieces];
        return all.Aggregate(Paragraph(string.Concat(all.Select(piece => piece.Text))), (text, piece) =>
            piece.Address is null ? text : MarkdownText.Linked(text, piece.Text, piece.Address));
    }

    private static string Quote(StudyLink study, QuoteDetail quote, string place, SiteAddress site)
    {
        var words = MarkdownText.Paragraphs(quote.InMarks);
        var said = MarkdownText.Escape($"{quote.Speaker}{place} ({quote.Source.InWords})");
        if (site.IsKnown) said = MarkdownText.Linked(said, quote.Source.InWords, site.Of(study.AddressOfQuote(quote.Id)));
        return $"{string.Concat(words.Select(paragraph => $"> {paragraph}\n>\n"))}> — {said}\n\n";
    }
}
