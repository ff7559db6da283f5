using FocusThemes.Model.Letters;
using FocusThemes.Storage.Indexing;

namespace FocusThemes.Queries.Search;

/// <summary>A word, a phrase, or the beginning of words, as typed.</summary>
/// <param name="IsBeginning">True where the last word may go on.</param>
public sealed record SearchTerm(string Text, bool IsPhrase, bool IsBeginning)
{
    private (string Before, string Last)? parts;

    /// <summary>The term in the words of the full-text language; nothing typed can be an operator of it.</summary>
    internal string Expression => $"{Quoted(Text)}{(IsBeginning ? "*" : "")}";

    /// <summary>False for signs and marks alone, which the index does not hold.</summary>
    internal bool IsSearchable => Spelling.HasLetters(Text);

    /// <summary>What stands before the last word, which alone may go on: "social-" of "social-polit*".</summary>
    internal string Before => Parts.Before;

    /// <summary>The last word, as words are looked for; all of the text where it ends in a sign.</summary>
    internal string Last => Parts.Last;

    /// <summary>True where each letter is a word of the index: what begins so is there as it stands.</summary>
    internal bool IsOfLetters => Last.EnumerateRunes().Any(UnspacedScript.StandsAlone);

    private (string Before, string Last) Parts => parts ??= Parted(Spelling.WithoutAccents(Text));

    /// <summary>
    /// The term as it could have been typed; a word that would be taken for an operator stands in marks.
    /// </summary>
    public override string ToString() =>
        (IsPhrase || (!IsBeginning && Text is "AND" or "OR") ? $"\"{Text}\"" : Text) + (IsBeginning ? "*" : "");

    internal static string Quoted(string text) =>
        $"\"{(IndexedText.Of(text) ?? text).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static (string Before, string Last) Parted(string text)
    {
        var start = 0;
        for (var at = 0; at < text.Length;)
        {
            start = at;
            at = Math.Max(WordCount.EndOfWord(text, at), at + 1);
        }

        return start < text.Length && WordCount.IsInWord(text, start) ? (text[..start], text[start..]) : ("", text);
    }
}
