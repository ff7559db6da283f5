namespace FocusThemes.Model.Letters;

/// <summary>Where a text ends as a sentence does, in any of the scripts that have a sign for it.</summary>
internal static class SentenceEnd
{
    private const string Ends = ".?!…。？！．｡؟۔।։‽";
    private const string ClosingQuotes = "”’\"'»›」』";

    /// <summary>
    /// The text with a full stop, unless it ends as a sentence does, perhaps inside its quotation marks.
    /// </summary>
    public static string With(string text) =>
        text.Length == 0 || Ends.Contains(LastBeforeQuotes(text), StringComparison.Ordinal) ? text : $"{text}.";

    private static char LastBeforeQuotes(string text)
    {
        var last = text.Length - 1;
        while (last > 0 && ClosingQuotes.Contains(text[last], StringComparison.Ordinal)) last--;
        return text[last];
    }
}
