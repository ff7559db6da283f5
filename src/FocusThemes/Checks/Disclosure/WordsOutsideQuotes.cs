using FocusThemes.Queries.Themes;

namespace FocusThemes.Checks.Disclosure;

/// <summary>The text of a source with a sign in the place of what its quotes have, about which is asked quote by quote.</summary>
internal static class WordsOutsideQuotes
{
    private const char Quoted = '|';

    public static string Of(string text, IEnumerable<QuoteDetail> quotes) => string.Create(text.Length, (text, quotes), static (letters, given) =>
    {
        given.text.CopyTo(letters);
        foreach (var quote in given.quotes)
        {
            var (start, end) = (Math.Clamp(quote.Source.Start, 0, letters.Length), Math.Clamp(quote.Source.End, 0, letters.Length));
            // Lines keep their numbers.
            for (var at = start; at < end; at++)
                if (letters[at] is not ('\r' or '\n')) letters[at] = Quoted;
        }
    });
}
