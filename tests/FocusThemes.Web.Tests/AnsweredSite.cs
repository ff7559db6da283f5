namespace FocusThemes.Web.Tests;

/// <summary>A library of one study whose authors have answered.</summary>
public sealed class AnsweredSite : Site
{
    public const string Evil = "<script>alert(1)</script>";
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
        var study = Directory.CreateDirectory(Path.Combine(folder, "answered")).FullName;
        File.WriteAllText(Path.Combine(study, "table.txt"),
            "ThemesConceptsQuotes\n1) PlacesStudents learn there.“I saw the street.” (1P01)\n“So did I.” (1P010)\n");
        File.WriteAllText(Path.Combine(study, "checks.json"),
            $$"""
            [{"check": "code-spelling", "about": "1P010", "answer": "accepted", "reason": "{{Evil}} printed so."},
             {"check": "theme-evidence", "about": "{{Evil}}", "answer": "corrected", "reason": "See the erratum."}]
            """);
        return folder;
    }
}
