using System.Text.Json;

namespace FocusThemes.Web.Tests;

/// <summary>A library of studies whose files hold more than they show, all of it about Ida Moe.</summary>
public sealed class HidingSite : Site
{
    /// <summary>No page or file may have it.</summary>
    public const string Secret = "Ida Moe";

    private const string Page =
        $"<table><tr><th>Theme<th>Quote<tr><td>Trust<td>“It took <del>{Secret} </del>time.” (P1)<!-- said {Secret} -->"
        + $"<tr hidden><td>Doubt<td>“{Secret} left.” (P2)<tr><td>Hope<td>“It lasts.” (P3)</table>";

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
        WriteStudy(folder, "page", "table.html", Page, null);
        WriteStudy(folder, "asked", "table.html", Page, "include");
        WriteStudy(folder, "notes", "table.md", $"| Theme | Quote |\n|---|---|\n| Trust | “It took time.” (P1) <!-- {Secret} --> |\n", null);
        WriteStudy(folder, "coded", "table.csv", $"Theme,Quote,Coded by\nTrust,“It took time.” (P1),{Secret}\nHope,“It lasts.” (P2),{Secret}\n", null);
        WriteStudy(folder, "open", "table.csv", "Theme,Quote\nTrust,“It took time.” (P1)\n", null);
        return folder;
    }

    private static void WriteStudy(string folder, string slug, string name, string table, string? hidden)
    {
        Directory.CreateDirectory(Path.Combine(folder, slug));
        File.WriteAllText(Path.Combine(folder, slug, name), table);
        if (hidden is not null)
            File.WriteAllText(
                Path.Combine(folder, slug, "study.json"),
                JsonSerializer.Serialize(new { title = slug, custom = new { reading = new { hidden } } }));
    }
}
