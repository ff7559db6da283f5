using System.Text.Json;
using FocusThemes.Tests.Reading.Grids;

namespace FocusThemes.Web.Tests;

/// <summary>A library of studies whose files hold more than they show, all of it about Ida Moe.</summary>
public sealed class HidingSite() : Site(new SiteStart
{
    Seeds =
    [
        new("page/table.html", Page),
        new("asked/table.html", Page),
        Hidden("asked", "include"),
        new("notes/table.md", $"| Theme | Quote |\n|---|---|\n| Trust | “It took time.” (P1) <!-- {Secret} --> |\n"),
        new("coded/table.csv", $"Theme,Quote,Coded by\nTrust,“It took time.” (P1),{Secret}\nHope,“It lasts.” (P2),{Secret}\n"),
        new("book/table.xlsx", Book),
        new("open/table.csv", "Theme,Quote\nTrust,“It took time.” (P1)\n"),
    ],
})
{
    /// <summary>No page or file may have it.</summary>
    public const string Secret = "Ida Moe";

    private const string Page =
        $"<table><tr><th>Theme<th>Quote<tr><td>Trust<td>“It took <del>{Secret} </del>time.” (P1)<!-- said {Secret} -->"
        + $"<tr hidden><td>Doubt<td>“{Secret} left.” (P2)<tr><td>Hope<td>“It lasts.” (P3)</table>";

    /// <summary>A workbook with a hidden row, column, cell, sheet and comment.</summary>
    public static byte[] Book { get; } = new MadeBook()
        .Add(
            "Themes", "<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols><sheetData>" + MadeBook.Row(1, "", "Theme", "Quote", "Name")
                + MadeBook.Row(2, "", "Trust", "“It took time.” (P1)", Secret)
                + MadeBook.Row(3, "hidden=\"1\"", "Doubt", $"“{Secret} left.” (P2)")
                + $"<row r=\"4\"><c r=\"A4\" t=\"str\"><v>Hope</v></c><c r=\"B4\" t=\"str\"><v>“It lasts.” (P3)</v></c>"
                + $"<c r=\"D4\" t=\"str\" s=\"1\"><v>{Secret}</v></c></row></sheetData>", "visible",
            ("comments", $"<comments><comment ref=\"A2\"><text><t>{Secret}</t></text></comment></comments>"))
        .Add("Names", $"<sheetData>{MadeBook.Row(1, "", "Theme", "Quote")}{MadeBook.Row(2, "", Secret, Secret)}</sheetData>", "veryHidden")
        .With("styles", "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\";;;\"/></numFmts><cellXfs><xf/><xf numFmtId=\"164\"/></cellXfs></styleSheet>")
        .Bytes();

    private static SeedFile Hidden(string study, string hidden) => new(
        $"{study}/study.json", JsonSerializer.Serialize(new { title = study, custom = new { reading = new { hidden } } }));
}
