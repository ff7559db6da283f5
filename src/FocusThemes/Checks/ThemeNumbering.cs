using FocusThemes.Model;
using FocusThemes.Model.Letters;
using FocusThemes.Queries.Themes;

namespace FocusThemes.Checks;

internal static class ThemeNumbering
{
    public static Check Check { get; } = new()
    {
        Id = "theme-numbering",
        Question = "Do the numbers of the themes run through?",
        Reason = "A missing number may be a theme that is reported elsewhere, or one that was lost on the way.",
        Items = [ReportingItem.Coreq31],
        DoesNotTell = "What the missing themes are, and whether some follow after the last. Only whole numbers, " +
            "Roman numbers and single letters are followed.",
        LookedAt = study => $"Looked at the numbers of {study.ThemesInAll}.",
        Find = Find,
    };

    private static IEnumerable<Finding> Find(CheckedStudy study)
    {
        var known = study.Themes.Select(theme => ThemeNumber.KeyOf(theme.Number)).ToHashSet();
        var labels = new List<ThemeDetail>();
        foreach (var theme in study.Themes)
        {
            if (theme.Number.LastIndexOf('-') is > 0 and var hyphen
                && known.Contains(ThemeNumber.KeyOf(theme.Number[..hyphen])))
            {
                yield return Finding.Question(
                    $"theme {theme.Number}", $"The number {theme.Number[..hyphen]} stands at more than one theme; " +
                    $"one of them is called {theme.Number} here.", study.PlaceOf(theme));
            }
            else
            {
                labels.Add(theme);
            }
        }

        if (ThemeCount.Of([.. labels.Select(theme => theme.Number)]) is not { } count) yield break;
        var table = study.Sources.Count == 1 ? "The table starts" : "The tables start";
        foreach (var (first, last, before) in count.Missing())
        {
            var are = EnglishText.Are(last - first + 1);
            var missing = Sentences.Range("theme", first, last, count.Label);
            yield return before is not { } theme
                ? Finding.Question(
                    missing, $"{table} at theme {count.Label(last + 1)}: {missing} {are} not in it.",
                    PlaceOf(last + 1))
                : Finding.Question(
                    missing,
                    $"{EnglishText.AsHeading(missing)} {are} missing between themes {count.Label(theme)} and " +
                    $"{count.Label(last + 1)}.",
                    PlaceOf(theme), PlaceOf(last + 1));
        }

        foreach (var (earlier, later) in count.Values.Zip(count.Values.Skip(1)).Where(pair => pair.Second < pair.First))
            yield return Finding.Question(
                $"theme {count.Label(later)}", $"Theme {count.Label(later)} stands after theme {count.Label(earlier)}.",
                PlaceOf(later));

        FindingPlace PlaceOf(int value) => study.PlaceOf(labels[count.Values.IndexOf(value)]);
    }
}
