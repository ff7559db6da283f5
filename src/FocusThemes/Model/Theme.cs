namespace FocusThemes.Model;

#pragma warning disable CA1724 // The field's own word, which a library has in a namespace too.
/// <summary>A numbered top-level result of a study.</summary>
public sealed class Theme
#pragma warning restore CA1724
{
    public int Id { get; init; }
    public int StudyId { get; init; }
    public int SourceId { get; init; }
    public SourceDocument? Source { get; set; }

    /// <summary>Place among the study's themes, from 0, in the order of the source.</summary>
    public int Position { get; set; }

    /// <summary>
    /// The label as printed, without its punctuation; where <see cref="NumberSpan"/> is null it is counted, and empty
    /// until then.
    /// </summary>
    public required string Number { get; set; }

    /// <summary><see cref="ThemeNumber.KeyOf"/> of the number, unique in the study.</summary>
    public string NumberKey { get; set; } = "";

    /// <summary>The printed number with its punctuation; null where none is printed.</summary>
    public SourceSpan? NumberSpan { get; init; }
    public required string Title { get; init; }
    public required SourceSpan TitleSpan { get; init; }

    /// <summary>Further paragraphs of the theme's cell.</summary>
    public string? Subtitle { get; set; }
    public SourceSpan? SubtitleSpan { get; set; }

    /// <summary>Title and subtitle as the word index takes them; null where it takes them as they stand.</summary>
    public string? IndexedTitle { get; init; }
    public int FirstQuoteId { get; init; }
    public int QuoteCount { get; init; }
    public int ConceptCount { get; init; }

    public List<Concept> Concepts { get; init; } = [];
}
