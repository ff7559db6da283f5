using System.Globalization;

namespace FocusThemes.Web.Tests;

/// <summary>A library of 60 studies: three with citations of their own, and 57 that are alike but for a number.</summary>
public sealed class LargeLibrarySite : Site
{
    public const int Studies = 60;
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
        WriteStudy(folder, "nurses",
            """{"title":"Études de l’infirmière","author":[{"family":"Müller","given":"Åsa"}],"container-title":"The Lancet","issued":{"date-parts":[[2019]]}}""",
            "1) WardsNurses listen.“We listened to the ward.” (1P01)\n“And they to us.” (1P02)\n“Nobody else did.” (P3)\n");
        WriteStudy(folder, "zoo",
            """{"title":"zebras in the COVID-19 ward","author":[{"literal":"Zoo Society"}],"issued":{"date-parts":[[2024,3]]}}""",
            "1) WardsZebras listen.“We were heard.” (1P01)\n2) StripesThey count.“Black on white.” (1P01)\n");
        WriteStudy(folder, "社会", """{"title":"社会医学の学生"}""", "1) 学生Students listen.“We asked.” (1P01)\n");
        foreach (var i in Enumerable.Range(1, Studies - 3))
        {
            var number = i.ToString("00", CultureInfo.InvariantCulture);
            WriteStudy(folder, $"many-{number}", $$"""{ "title": "Many {{number}}", "issued": { "date-parts": [[1990]] } }""",
                "1) PlacesStudents learn there.“I saw it.” (1P02)\n");
        }

        return folder;
    }

    private static void WriteStudy(string folder, string slug, string citation, string rows)
    {
        Directory.CreateDirectory(Path.Combine(folder, slug));
        File.WriteAllText(Path.Combine(folder, slug, "study.json"), citation);
        File.WriteAllText(Path.Combine(folder, slug, "table.txt"), $"ThemesConceptsQuotes\n{rows}");
    }
}
