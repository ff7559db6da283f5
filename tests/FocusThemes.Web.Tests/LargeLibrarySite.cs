using System.Globalization;

namespace FocusThemes.Web.Tests;

/// <summary>A library of 60 studies: three with citations of their own, and 57 that are alike but for a number.</summary>
public sealed class LargeLibrarySite() : Site(new SiteStart
{
    Seeds =
    [
        .. Study("nurses",
            """{"title":"Études de l’infirmière","author":[{"family":"Müller","given":"Åsa"}],"container-title":"The Lancet","issued":{"date-parts":[[2019]]}}""",
            "1) WardsNurses listen.“We listened to the ward.” (1P01)\n“And they to us.” (1P02)\n“Nobody else did.” (P3)\n"),
        .. Study("zoo",
            """{"title":"zebras in the COVID-19 ward","author":[{"literal":"Zoo Society"}],"issued":{"date-parts":[[2024,3]]}}""",
            "1) WardsZebras listen.“We were heard.” (1P01)\n2) StripesThey count.“Black on white.” (1P01)\n"),
        .. Study("社会", """{"title":"社会医学の学生"}""", "1) 学生Students listen.“We asked.” (1P01)\n"),
        .. Enumerable.Range(1, Studies - 3).Select(i => i.ToString("00", CultureInfo.InvariantCulture)).SelectMany(number => Study(
            $"many-{number}", $$"""{ "title": "Many {{number}}", "issued": { "date-parts": [[1990]] } }""",
            "1) PlacesStudents learn there.“I saw it.” (1P02)\n")),
    ],
})
{
    public const int Studies = 60;

    private static SeedFile[] Study(string slug, string citation, string rows) =>
        [new($"{slug}/study.json", citation), new($"{slug}/table.txt", $"ThemesConceptsQuotes\n{rows}")];
}
