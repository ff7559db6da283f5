using FocusThemes.Queries;
using FocusThemes.Writing.Citations;

namespace FocusThemes.Writing;

/// <summary>
/// A reading copy in Markdown: who wrote the study, what its authors say, and what participants said.
/// </summary>
public sealed class MarkdownFormat : TextFormat
{
    public override string Extension => "md";
    public override string Name => "Markdown";
    public override string MediaType => "text/markdown; charset=utf-8";

    /// <summary>One quote under the concept that it carries, with its citation.</summary>
    public static string OfQuote(StudyHeader study, QuoteInConcept found) => string.Concat([
        Heading(1, $"Quote {found.Hit.Quote.Id}"),
        Paragraph(QuoteCitation.Full(study, found.Hit)),
        .. found.Concept.Select(Paragraph),
        Quote(found.Hit.Quote, $", theme {found.Hit.ThemeNumber}, concept {found.Hit.ConceptId}")]);

    protected override IEnumerable<string> Write(Export exported)
    {
        yield return Heading(1, exported.Title);
        ExportRow? last = null;
        foreach (var row in exported.Rows)
        {
            if (last is null) foreach (var piece in Head(exported, row)) yield return piece;
            if (exported.Shape == ExportShape.Quotes)
            {
                var study = exported.Study is null ? $", {row.Study.Title}" : "";
                yield return Quote(row.Quote!, $"{study}, theme {row.ThemeNumber}, concept {row.Concept!.Id}");
            }
            else
            {
                foreach (var piece in InTheme(exported, last, row)) yield return piece;
            }

            last = row;
        }

        if (last is null) foreach (var piece in Head(exported, null)) yield return piece;
    }

    private static IEnumerable<string> Head(Export exported, ExportRow? first)
    {
        if (exported.Shape == ExportShape.Theme && first?.ThemeSubtitle is { } subtitle) yield return Paragraph(subtitle);
        yield return Paragraph(exported.Citation());
        if (exported.Caption is { } caption) yield return Paragraph(caption);
        yield return Paragraph(exported.Origin);
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

        if (row.Quote is not null) yield return Quote(row.Quote, "");
    }

    private static string Heading(int level, string text) =>
        $"{new string('#', level)} {string.Join(' ', MarkdownText.Paragraphs(text))}\n\n";

    private static string Paragraph(string text) =>
        string.Concat(MarkdownText.Paragraphs(text).Select(paragraph => $"{paragraph}\n\n"));

    private static string Quote(QuoteDetail quote, string place)
    {
        var words = MarkdownText.Paragraphs($"{quote.Marks[0]}{quote.Text}{quote.Marks[1]}");
        var by = quote.By ?? Wording.Nobody;
        var source = $"{quote.Source.Name}, line {quote.Source.Line}";
        return string.Concat(words.Select(paragraph => $"> {paragraph}\n>\n"))
            + $"> — {MarkdownText.Escape($"{by}{place} ({source})")}\n\n";
    }
}
