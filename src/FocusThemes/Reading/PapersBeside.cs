using FocusThemes.Model;
using FocusThemes.Model.Letters;
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
        List<string> own = [.. paper.Reading.Quotes.Select(LettersOf)];
        if (own.Count == 0) return false;
        var others = all.Where(one => !TableFormats.MayBePaper(one.Table.Name))
            .SelectMany(one => one.Reading.Quotes).Select(LettersOf).ToHashSet(StringComparer.Ordinal);
        return own.Count(others.Contains) > own.Count * Most;

        string LettersOf(Quote quote)
        {
            patience.Spend(quote.Text.Length);
            return Spelling.LettersOf(quote.Text);
        }
    }
}
