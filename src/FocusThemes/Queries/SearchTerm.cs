using FocusThemes.Model;
using FocusThemes.Storage;

namespace FocusThemes.Queries;

/// <summary>A word, a phrase, or the beginning of words, as typed.</summary>
public sealed record SearchTerm(string Text, bool IsPhrase, bool IsBeginning)
{
    /// <summary>The term in the words of the full-text language; nothing typed can be an operator of it.</summary>
    internal string Expression => $"{Quoted(Text)}{(IsBeginning ? "*" : "")}";

    /// <summary>False for signs and marks alone, which the index does not hold.</summary>
    internal bool IsSearchable => Spelling.HasLetters(Text);

    /// <summary>As it could have been typed; a word that would be taken for an operator stands in marks.</summary>
    public override string ToString() =>
        IsBeginning ? $"{Text}*" : IsPhrase || Text is "AND" or "OR" ? $"\"{Text}\"" : Text;

    internal static string Quoted(string text) =>
        $"\"{(IndexedText.Of(text) ?? text).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
