using FocusThemes.Model.Letters;
using FocusThemes.Model.People;

namespace FocusThemes.Model;

/// <summary>
/// One participant's words, under one concept. Ids of a study's quotes run without a gap in the order of the source.
/// </summary>
public sealed class Quote
{
    public int Id { get; init; }

    /// <summary>What names it also when it is read again; null where it is not stored and no file has said it.</summary>
    public QuoteIdentifier? Identifier { get; set; }

    /// <summary>The concept that it belongs to first; others may hold it too: <see cref="FurtherPlace"/>.</summary>
    public int ConceptId { get; init; }
    public Concept? Concept { get; init; }

    /// <summary>The document that it stands in; null where that is its theme's own source.</summary>
    public int? SourceId { get; init; }
    public SourceDocument? Source { get; init; }

    /// <summary>What researchers note on it; null for nothing.</summary>
    public string? Memo { get; init; }

    /// <summary>Null for a quote that is printed without an attribution.</summary>
    public int? ParticipantId { get; init; }
    public Participant? Participant { get; set; }

    /// <summary>Place among all quotes under the concept, from 1.</summary>
    public int PositionInConcept { get; set; }

    /// <summary>What stands between the outer quotation marks, verbatim.</summary>
    public string Text { get => Words.ToString(); init => Words = value.AsMemory(); }

    /// <summary>The same; of a document's text, a part of it that is held no second time.</summary>
    internal ReadOnlyMemory<char> Words { get; init; }

    /// <summary>The text as the word index takes it; null where it takes it as it stands.</summary>
    public string? IndexedText { get; init; }
    public required SourceSpan Span { get; init; }

    /// <summary>The outer quotation marks as printed; empty where there is none.</summary>
    public required string OpeningMark { get; init; }
    public required string ClosingMark { get; init; }

    /// <summary>
    /// The whole attribution as printed at this very quote, without its brackets: <c>Rachel, FG1, line 746</c>. It may
    /// name no participant, as a date does.
    /// </summary>
    public string? AttributedAs { get; init; }

    /// <summary>The part of <see cref="AttributedAs"/> that tells who it is; null for nobody. Not stored: the participant is.
    /// </summary>
    internal string? NamedAs { get; init; }

    /// <summary>The focus group that a column names beside a person named in the words; null for none. Not stored: the
    /// participant has it.</summary>
    internal string? SaidIn { get; init; }

    /// <summary>What columns beside the quote tell of whoever said it, each with its line. Not stored: the participant has
    /// it.</summary>
    internal IReadOnlyList<(ParticipantAttribute Attribute, int Line)> Told { get; init; } = [];

    /// <summary>Who said it, where the source itself knows; null where it is found out by the attribution. Not stored: the
    /// participant is.</summary>
    internal KnownSpeaker? SaidBy { get; init; }

    /// <summary>What stands in the place of words that were withdrawn, so that no other quote changes its number. Nobody said it: it is no words
    /// to be counted or found.</summary>
    public const string WithdrawnText = $"[words {KnownSpeaker.Withdrawn}]";

    /// <summary>Words of a text: stretches without white space in which there is anything to see.</summary>
    public static int CountWords(ReadOnlySpan<char> text)
    {
        if (text is WithdrawnText) return 0;
        var (words, isInWord) = (0, false);
        foreach (var c in text)
        {
            if (Spelling.IsInvisible(c)) continue;
            var isSpace = char.IsWhiteSpace(c);
            if (!isSpace && !isInWord) words++;
            isInWord = !isSpace;
        }

        return words;
    }
}
