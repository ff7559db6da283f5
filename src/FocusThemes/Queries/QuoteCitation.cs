using FocusThemes.Writing;

namespace FocusThemes.Queries;

/// <summary>How one quote is attributed and cited.</summary>
public static class QuoteCitation
{
    /// <summary>"1P04; Khan et al., 2022, theme 7, source line 17".</summary>
    public static string Attribution(StudyLink study, QuoteDetail quote) =>
        $"{quote.AttributedAs ?? Wording.Nobody}; {study.Cited ?? study.Title}, theme {quote.Theme}, " +
        $"source line {quote.Source.Line}";

    /// <summary>The words in their marks, and the attribution in parentheses.</summary>
    public static string WithAttribution(StudyLink study, QuoteDetail quote) =>
        $"{quote.Marks[0]}{quote.Text}{quote.Marks[1]} ({Attribution(study, quote)})";

    /// <summary>The same as a block quote in Markdown.</summary>
    public static string AsMarkdown(StudyLink study, QuoteDetail quote) => string.Concat(
        MarkdownText.Paragraphs($"{quote.Marks[0]}{quote.Text}{quote.Marks[1]}").Select(text => $"> {text}\n>\n"))
        + $"> — {MarkdownText.Escape(Attribution(study, quote))}";

    /// <summary>The study's citation, and in front of it which of its quotes is meant.</summary>
    public static string Full(StudyHeader study, QuoteHit hit)
    {
        var quote = hit.Quote;
        var place = study.Caption is null ? quote.Source.Name : $"{study.Caption}, {quote.Source.Name}";
        return $"Participant {quote.AttributedAs ?? $"({Wording.Nobody})"}, quote {quote.Id} in theme {quote.Theme}, " +
            $"“{hit.ThemeTitle}”; {place}, line {quote.Source.Line}. In: {study.Citation?.FullText ?? study.Title}";
    }
}
