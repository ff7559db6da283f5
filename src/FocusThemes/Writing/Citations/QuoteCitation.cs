using FocusThemes.Model.Letters;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;
using FocusThemes.Writing.Plain;

namespace FocusThemes.Writing.Citations;

/// <summary>How a quote or a theme is attributed and cited.</summary>
public static class QuoteCitation
{
    /// <summary>"Quote 7.2.1 by 1P04"; where nobody is named, what is printed in the place of a name.</summary>
    public static string Name(QuoteDetail quote) => quote switch
    {
        { Participant: { } code } => $"Quote {quote.Id} by {code}",
        { AttributedAs: { } printed } => $"Quote {quote.Id} ({printed})",
        _ => $"Quote {quote.Id} by {EnglishText.Nobody}",
    };

    /// <summary>"1P04; Khan et al., 2022, theme 7, source line 17".</summary>
    public static string Attribution(StudyLink study, QuoteDetail quote) =>
        $"{quote.Speaker}; {study.Cited ?? study.Title}, theme {quote.Theme}, " +
        $"source line {quote.Source.Line}";

    /// <summary>The words in their marks, and the attribution in parentheses.</summary>
    public static string WithAttribution(StudyLink study, QuoteDetail quote) =>
        $"{quote.InMarks} ({Attribution(study, quote)})";

    /// <summary>The same as a block quote in Markdown.</summary>
    public static string AsMarkdown(StudyLink study, QuoteDetail quote) => string.Concat(
        MarkdownText.Paragraphs(quote.InMarks).Select(text => $"> {text}\n>\n"))
        + $"> — {MarkdownText.Escape(Attribution(study, quote))}";

    /// <summary>The study's citation, and in front of it which of its quotes is meant.</summary>
    public static string Full(StudyHeader study, QuoteHit hit) =>
        $"{Part(study, hit)}. In: {study.CitedInFull()}";

    /// <summary>Which quote is meant, who said it and where the source has it.</summary>
    public static string Part(StudyHeader study, QuoteHit hit)
    {
        var quote = hit.Quote;
        var printed = quote.AttributedAs is null ? "" : $"; “{quote.AttributedAs}”";
        var who = quote.Participant ?? $"({EnglishText.Nobody}{printed})";
        var named = quote.Identifier is { } identifier ? $"{quote.Id} ({identifier})" : quote.Id;
        return $"Participant {who}, quote {named} in theme {quote.Theme}, “{hit.ThemeTitle}”; " +
            Place(study.Caption, quote.Source);
    }

    /// <summary>Which theme is meant and where the source has it.</summary>
    public static string Part(ThemeDetail theme) =>
        $"Theme {theme.Number}, “{theme.Title}”; {Place(theme.Caption, theme.Source)}";

    private static string Place(string? caption, SourcePlace place) =>
        $"{(caption is null ? "" : $"{caption}, ")}{place.InWords}";
}
