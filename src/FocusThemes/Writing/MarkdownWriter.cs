using FocusThemes.Queries;

namespace FocusThemes.Writing;

/// <summary>
/// Writes a reading copy in Markdown: who wrote the study, what its authors say, and what participants said.
/// </summary>
public static class MarkdownWriter
{
    public static void WriteStudy(TextWriter writer, StudyHeader study, IReadOnlyList<ThemeDetail> themes)
    {
        WriteHeading(writer, 1, study.Title);
        WriteOrigin(writer, study, study.Caption);
        foreach (var theme in themes)
        {
            WriteTitle(writer, 2, theme);
            WriteConcepts(writer, 3, theme);
        }
    }

    public static void WriteTheme(TextWriter writer, StudyHeader study, ThemeDetail theme)
    {
        WriteTitle(writer, 1, theme);
        WriteOrigin(writer, study, theme.Caption);
        WriteConcepts(writer, 2, theme);
    }

    /// <summary>The quotes of a result, under the filter's sentence and what is unknown in it.</summary>
    public static void WriteQuotes(TextWriter writer, StudyHeader study, QuoteResult result)
    {
        WriteHeading(writer, 1, Wording.AsHeading(result.Sentence));
        WriteOrigin(writer, study, study.Caption);
        if (result.Message is { } message) WriteParagraph(writer, message);
        foreach (var hit in result.Quotes)
            WriteQuote(writer, hit.Quote, $", theme {hit.ThemeNumber}, concept {hit.ConceptId}");
    }

    /// <summary>One quote under the concept that it carries, with its citation.</summary>
    public static void WriteQuote(TextWriter writer, StudyHeader study, QuoteInConcept found)
    {
        WriteHeading(writer, 1, $"Quote {found.Hit.Quote.Id}");
        WriteParagraph(writer, QuoteCitation.Full(study, found.Hit));
        foreach (var paragraph in found.Concept) WriteParagraph(writer, paragraph);
        WriteQuote(writer, found.Hit.Quote, $", theme {found.Hit.ThemeNumber}, concept {found.Hit.ConceptId}");
    }

    private static void WriteOrigin(TextWriter writer, StudyHeader study, string? caption)
    {
        WriteParagraph(writer, study.Citation?.FullText ?? study.Title);
        if (caption is not null) WriteParagraph(writer, caption);
    }

    private static void WriteTitle(TextWriter writer, int level, ThemeDetail theme)
    {
        WriteHeading(writer, level, $"Theme {theme.Number}: {theme.Title}");
        if (theme.Subtitle is not null) WriteParagraph(writer, theme.Subtitle);
    }

    private static void WriteConcepts(TextWriter writer, int level, ThemeDetail theme)
    {
        foreach (var concept in theme.Concepts)
        {
            WriteHeading(writer, level, $"Concept {concept.Id}");
            foreach (var paragraph in concept.Paragraphs) WriteParagraph(writer, paragraph);
            foreach (var quote in concept.Quotes) WriteQuote(writer, quote, "");
        }
    }

    private static void WriteHeading(TextWriter writer, int level, string text) =>
        writer.Write($"{new string('#', level)} {string.Join(' ', MarkdownText.Paragraphs(text))}\n\n");

    private static void WriteParagraph(TextWriter writer, string text)
    {
        foreach (var paragraph in MarkdownText.Paragraphs(text)) writer.Write($"{paragraph}\n\n");
    }

    private static void WriteQuote(TextWriter writer, QuoteDetail quote, string place)
    {
        foreach (var paragraph in MarkdownText.Paragraphs($"{quote.Marks[0]}{quote.Text}{quote.Marks[1]}"))
            writer.Write($"> {paragraph}\n>\n");
        var by = quote.AttributedAs ?? Wording.Nobody;
        var source = $"{quote.Source.Name}, line {quote.Source.Line}";
        writer.Write($"> — {MarkdownText.Escape($"{by}{place} ({source})")}\n\n");
    }
}
