namespace FocusThemes.Web.Tests;

/// <summary>A library whose study has markup in its title, people of more than two parts, and no year yet.</summary>
public sealed class MarkedSite : Site
{
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
        Directory.CreateDirectory(Path.Combine(folder, "marked"));
        File.WriteAllText(Path.Combine(folder, "marked", "study.json"),
            """
            {"type":"article-journal","title":"Why <i>in loco</i>, if N<sub>2</sub> &lt; 5 &amp; a < b?","status":"in press",
            "container-title":"Talk","author":[{"family":"Lune","dropping-particle":"de","given":"Ida-May"},
            {"family":"Hill","given":"Tom","suffix":"Jr."},{"family":"周","given":"晓梅"}]}
            """);
        File.WriteAllText(Path.Combine(folder, "marked", "table.csv"),
            "Theme,Concept,Quote,Participant\nPlaces,Places are seen.,\"I saw it, twice.\",P02\n");
        return folder;
    }
}
