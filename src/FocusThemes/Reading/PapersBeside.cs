using System.Text;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting;

namespace FocusThemes.Reading;

/// <summary>Tells the papers among the files of a study whose quotes stand in its tables already.</summary>
internal static class PapersBeside
{
    // Of its quotes: how many stand in the tables at least.
    private const double Most = 0.5;

    public static bool Repeats(
        (StudyFile Table, TableReading Reading) paper, IEnumerable<(StudyFile Table, TableReading Reading)> all, Patience patience)
    {
        if (!TableFormats.MayBePaper(paper.Table.Name)) return false;
        List<string> own = [.. paper.Reading.Quotes.Select(quote => LettersOf(quote.Text, patience))];
        if (own.Count == 0) return false;
        var others = all.Where(one => !TableFormats.MayBePaper(one.Table.Name))
            .SelectMany(one => one.Reading.Quotes).Select(quote => LettersOf(quote.Text, patience)).ToHashSet(StringComparer.Ordinal);
        return own.Count(others.Contains) > own.Count * Most;
    }

    // Marks and blanks are written in several ways.
    private static string LettersOf(string words, Patience patience)
    {
        patience.Spend(words.Length);
        var letters = new StringBuilder(words.Length);
        foreach (var c in words)
            if (char.IsLetterOrDigit(c)) letters.Append(char.ToLowerInvariant(c));
        return letters.ToString();
    }
}
