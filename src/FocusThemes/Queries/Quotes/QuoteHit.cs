using FocusThemes.Model.Letters;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;
using FocusThemes.Storage.Indexing;

namespace FocusThemes.Queries.Quotes;

/// <summary>A quote with the study, theme and concept that it stands under.</summary>
public sealed record QuoteHit(
    int Id, StudyLink Study, QuoteDetail Quote, string ThemeNumber, string ThemeTitle, string ConceptId)
{
    /// <summary>The part of the theme that the concept belongs to; null where there is none.</summary>
    public string? Subtheme { get; init; }

    /// <summary>The quote's words with signs around those that were searched for; null without a search.</summary>
    internal string? Marked { get; init; }

    /// <summary>Beginnings of words that were searched for.</summary>
    internal IReadOnlyList<string> Beginnings { get; init; } = [];

    /// <summary>The memory that it takes, in bytes, generously.</summary>
    internal long Bytes => 800 + (sizeof(char) * (Quote.Text.Length + (Quote.Memo?.Length ?? 0) + ThemeTitle.Length));

    /// <summary>The quote's words in pieces, those that were searched for apart.</summary>
    public IEnumerable<(string Text, bool IsHit)> Pieces => HighlightedText.PiecesOf(Marked ?? Quote.Text, Beginnings);
}

/// <summary>
/// Text in which the full-text index marked what it found: it alone knows how it parts and folds words.
/// </summary>
internal static class HighlightedText
{
    /// <summary>Two code points that no text has: Unicode keeps them from being characters.</summary>
    public const string HitStart = "\uFDD0";
    public const string HitEnd = "\uFDD1";

    /// <summary>The text as printed, with the index's signs; the index may have another form of it.</summary>
    public static string Restore(string text, string marked) =>
        IndexedText.Restore(text, marked, HitStart[0], HitEnd[0]);

    public static IEnumerable<(string Text, bool IsHit)> PiecesOf(string marked, IReadOnlyList<string> beginnings) =>
        from part in marked.Split(HitStart).Index()
        from piece in part.Index == 0 ? [(part.Item, false)] : Parted(part.Item)
        from finer in piece.Item2 || beginnings.Count == 0 ? [piece] : WithBeginnings(piece.Item1, beginnings)
        where finer.Item1.Length > 0
        select finer;

    private static IEnumerable<(string, bool)> WithBeginnings(string text, IReadOnlyList<string> beginnings)
    {
        var spelled = new SpelledText(keepsAccents: false).Add(text);
        var words = spelled.ToString();
        var plain = 0;
        for (var start = 0; start < words.Length;)
        {
            var end = WordCount.EndOfWord(words, start);
            if (beginnings.Any(
                beginning => words.AsSpan(start, end - start).StartsWith(beginning, StringComparison.Ordinal)))
            {
                var (first, last) = (Math.Max(plain, spelled.PlaceOf(start).Start), spelled.EndOf(end - 1, text));
                yield return (text[plain..first], false);
                yield return (text[first..last], true);
                plain = last;
            }

            start = Math.Max(end, start + 1);
        }

        yield return (text[plain..], false);
    }

    private static (string, bool)[] Parted(string text) => text.Split(HitEnd, 2) is [var hit, var rest]
        ? [(hit, true), (rest, false)]
        : [(text, false)];
}
