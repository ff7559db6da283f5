namespace FocusThemes.Web.Tests;

/// <summary>
/// A library of two studies: one whose every text tries to be markup, and one of many quotes and odd numbers.
/// </summary>
public sealed class HostileSite() : Site(new SiteStart
{
    Seeds =
    [
        new("evil/study.json", $$"""[{"title":"Evil {{Evil}}","container-title":"<b>","DOI":"\"><script>","author":[{"literal":"<i>"}]}]"""),
        new("evil/table.txt", $"ThemesConceptsQuotes\n1) Places {Evil}Students learn {Evil}.“I saw {Evil} & \"more\".” (1P02)\n"),
        new("evil/about.md",
            $"First **strong** {Evil}\n\n# Heading\n\n[click](javascript:alert(1)) <img src=x onerror=alert(1)> [ok](https://example.org)\n"),
        new("many/study.json", """{"title":"Many voices"}"""),
        new("many/table.txt", $"ThemesConceptsQuotes\nII) Learning in places{Rows}\n1.1) NotNumbered\nPeers teach.“We asked.”\n"),
    ],
})
{
    private const string Evil = "<script>alert(1)</script>";

    private static string Rows => string.Join('\n', Enumerable.Range(1, 120)
        .Select(i => $"People spoke {i}.“Quote number {i}.” ({1 + (i % 40)}P{i})"));
}
