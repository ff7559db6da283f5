namespace FocusThemes.Writing.Searching;

/// <summary>How the files of a search are cut.</summary>
/// <param name="MostWithoutIndex">Studies of more quotes have an index of which file has which words, so that a search reads a
/// few of them.</param>
/// <param name="BytesInFile">The bytes of words in one file of quotes, which travels in a third of them.</param>
/// <param name="LettersOfWords">In UTF-16 units, of one file of the index.</param>
public sealed record SearchSizes(int MostWithoutIndex = 10_000, int BytesInFile = 150_000, int LettersOfWords = 100_000);
