using System.Buffers;
using FocusThemes.Storage;

namespace FocusThemes.Queries;

/// <summary>A quote with the study, theme and concept that it stands under.</summary>
public sealed record QuoteHit(
    int Id, StudyLink Study, QuoteDetail Quote, string ThemeNumber, string ThemeTitle, string ConceptId)
{
    /// <summary>The quote's words with signs around those that were searched for; null without a search.</summary>
    internal string? Marked { get; init; }

    /// <summary>The quote's words in pieces, those that were searched for apart.</summary>
    public IEnumerable<(string Text, bool IsHit)> Pieces => MarkedText.PiecesOf(Marked ?? Quote.Text);
}

/// <summary>Text in which the full-text index marked what it found: it alone knows how it parts and folds words.</summary>
internal static class MarkedText
{
    /// <summary>Two code points that no text has: Unicode keeps them from being characters.</summary>
    public const string HitStart = "\uFDD0";
    public const string HitEnd = "\uFDD1";
    private static readonly SearchValues<char> Signs = SearchValues.Create([HitStart[0], HitEnd[0]]);

    /// <summary>The text as printed, with the index's signs; the index may have another form of it.</summary>
    public static string Restore(string text, string marked) => IndexedText.Restore(text, marked, Signs);

    public static IEnumerable<(string Text, bool IsHit)> PiecesOf(string marked) =>
        from part in marked.Split(HitStart).Index()
        from piece in part.Index == 0 ? [(part.Item, false)] : Parted(part.Item)
        where piece.Item1.Length > 0
        select piece;

    private static (string, bool)[] Parted(string text) => text.Split(HitEnd, 2) is [var hit, var rest]
        ? [(hit, true), (rest, false)]
        : [(text, false)];
}
