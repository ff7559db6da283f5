namespace FocusThemes.Model;

/// <summary>What the authors say under a theme: one cell of the table, of one or more paragraphs.</summary>
public sealed class Concept
{
    public int Id { get; init; }
    public int ThemeId { get; init; }
    public Theme? Theme { get; init; }

    /// <summary>Place among the theme's concepts, from 1.</summary>
    public int Position { get; set; }

    /// <summary>
    /// The cell verbatim, line breaks between its paragraphs included; empty where quotes stand without one.
    /// </summary>
    public required string Text { get; init; }

    /// <summary>False where it only holds quotes together, and is none of the authors' to be counted.</summary>
    public bool HasWords => Text.Length > 0;

    /// <summary>The text as the word index takes it; null where it takes it as it stands.</summary>
    public string? IndexedText { get; init; }
    public required SourceSpan Span { get; init; }

    /// <summary>
    /// The part of its theme that the concept belongs to, with its number, verbatim; null in tables without such parts.
    /// Concepts of one part follow each other and have the same span of it.
    /// </summary>
    public string? Subtheme { get; init; }
    public SourceSpan? SubthemeSpan { get; init; }

    public List<Quote> Quotes { get; init; } = [];

    /// <summary>Quotes of other concepts that stand under this one too.</summary>
    public List<Quote> FurtherQuotes { get; init; } = [];

    /// <summary>All of them as their source lists them; null where they are in the order of their places.</summary>
    public IReadOnlyList<Quote>? Listed { get; init; }

    /// <summary>All that stand under it, in the order of the sources, with their places from 1.</summary>
    public IEnumerable<(Quote Quote, int Position, bool IsFurther)> Places
    {
        get
        {
            var further = FurtherQuotes.ToHashSet(ReferenceEqualityComparer.Instance);
            var quotes = Listed ?? (further.Count == 0 ? Quotes : [.. Quotes.Concat(FurtherQuotes).OrderBy(quote => quote.Source?.Position ?? 0)
                .ThenBy(quote => quote.Span.Start).ThenBy(quote => quote.Span.End)]);
            return quotes.Select((quote, i) => (quote, i + 1, further.Contains(quote)));
        }
    }

    /// <summary>The paragraphs of a concept's text.</summary>
    public static IReadOnlyList<string> ParagraphsOf(string text) =>
        text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
