namespace FocusThemes.Queries.Words;

/// <summary>How much of a quote is shown around a word: whole words, as many as have room.</summary>
internal static class ShownContext
{
    /// <summary>In UTF-16 units, to each side.</summary>
    private const int Widest = 48;

    /// <summary>Where what is shown begins and ends, the end exclusive.</summary>
    /// <param name="words">All of the quote.</param>
    public static (int Start, int End) Around(string text, IReadOnlyList<PrintedWord> words, int start, int end) => (
        start <= Widest ? 0 : words.Select(word => word.Start).FirstOrDefault(at => start - at <= Widest, start),
        text.Length - end <= Widest ? text.Length : words.Select(word => word.End).LastOrDefault(at => at - end <= Widest, end));
}
