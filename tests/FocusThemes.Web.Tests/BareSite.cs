namespace FocusThemes.Web.Tests;

/// <summary>A library whose study came as a table and nothing else.</summary>
public sealed class BareSite : Site
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
        Directory.CreateDirectory(Path.Combine(folder, "bare"));
        File.WriteAllText(Path.Combine(folder, "bare", "table.txt"),
            "ThemesConceptsQuotes\n1) Learning in placesStudents learn there.“I saw it.” (1P02)\n");
        return folder;
    }
}
