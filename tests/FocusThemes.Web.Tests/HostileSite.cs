namespace FocusThemes.Web.Tests;

/// <summary>
/// A library of two studies: one whose every text tries to be markup, and one of many quotes and odd numbers.
/// </summary>
public sealed class HostileSite : Site
{
    private const string Evil = "<script>alert(1)</script>";
    private string? seeds;

    protected override string Seeds => seeds ??= Write();

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (Directory.Exists(seeds)) Directory.Delete(seeds, recursive: true);
    }

    private static string Write()
    {
        var folder = Directory.CreateTempSubdirectory("focusthemes-seeds-").FullName;
        WriteStudy(folder, "evil",
            $$"""[{"title":"Evil {{Evil}}","container-title":"<b>","DOI":"\"><script>","author":[{"literal":"<i>"}]}]""",
            $"ThemesConceptsQuotes\n1) Places {Evil}Students learn {Evil}.“I saw {Evil} & \"more\".” (1P02)\n");
        File.WriteAllText(Path.Combine(folder, "evil", "about.md"),
            $"First **strong** {Evil}\n\n# Heading\n\n[click](javascript:alert(1)) <img src=x onerror=alert(1)> [ok](https://example.org)\n");
        var rows = Enumerable.Range(1, 120).Select(i => $"People spoke {i}.“Quote number {i}.” ({1 + (i % 40)}P{i})");
        WriteStudy(folder, "many", """{"title":"Many voices"}""",
            $"ThemesConceptsQuotes\nII) Learning in places{string.Join('\n', rows)}\n1.1) NotNumbered\nPeers teach.“We asked.”\n");
        return folder;
    }

    private static void WriteStudy(string folder, string slug, string citation, string table)
    {
        Directory.CreateDirectory(Path.Combine(folder, slug));
        File.WriteAllText(Path.Combine(folder, slug, "study.json"), citation);
        File.WriteAllText(Path.Combine(folder, slug, "table.txt"), table);
    }
}
