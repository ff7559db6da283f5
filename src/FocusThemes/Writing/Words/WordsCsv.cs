using System.Globalization;
using FocusThemes.Queries.Words;
using FocusThemes.Writing.Plain;

namespace FocusThemes.Writing.Words;

/// <summary>The words of quotes, or a word in its context, one line each.</summary>
public static class WordsCsv
{
    /// <summary>All words of the list; what is of the rest is empty where there is none.</summary>
    public static IEnumerable<string> Lines(WordList list)
    {
        yield return CsvCell.Line(
        [
            "word", "times", "people", "per_thousand", "rest_times", "rest_per_thousand", "direction", "log_likelihood", "study",
            "all_words", "rest_words",
        ]);
        foreach (var word in list.All)
        {
            // Figures as they are: programs reckon with them.
            var compared = list.HasRest
                ? $"{word.Rest},{Figure(list.PerThousandInRest(word))},{list.Direction(word)},{Figure(word.LogLikelihood)}"
                : ",,,";
            yield return $"{CsvCell.Write(word.Word)},{word.Times},{word.People},{Figure(list.PerThousandHere(word))},{compared},"
                + CsvCell.Line([list.Scope.Studies[0].Slug, $"{list.Here}", $"{list.Rest}"]);
        }
    }

    /// <summary>The lines of a page, each with its place among all.</summary>
    public static IEnumerable<string> Lines(Concordance found)
    {
        yield return CsvCell.Line(
            ["before", "word", "after", "participant", "focus_group", "theme", "quote", "study", "line", "of_lines"]);
        foreach (var (i, line) in found.Lines.Index())
        {
            yield return CsvCell.Line(
            [
                line.Before, line.Word, line.After, line.Hit.Quote.Participant, line.Hit.Quote.FocusGroup,
                line.Hit.ThemeNumber, line.Hit.Quote.Id, line.Hit.Study.Slug,
                $"{((found.Asked.Page - 1L) * found.PageSize) + i + 1}", $"{found.Times}",
            ]);
        }
    }

    private static string Figure(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
