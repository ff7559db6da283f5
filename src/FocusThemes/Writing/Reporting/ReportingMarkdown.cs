using System.Globalization;
using System.Text;
using FocusThemes.Checks;
using FocusThemes.Checks.Reporting;
using FocusThemes.Writing.Plain;

namespace FocusThemes.Writing.Reporting;

/// <summary>A list for reporting in Markdown: a table for each part of it.</summary>
internal static class ReportingMarkdown
{
    public static void Write(ReportingExport exported, ExportChoices choices, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var (filled, about) = exported;
        var (before, address) = exported.Guideline;
        writer.WriteLine($"# {MarkdownText.Line(about.Title)}\n");
        foreach (var paragraph in MarkdownFormat.Head(about)) writer.Write(paragraph);
        writer.WriteLine($"{MarkdownText.Line(filled.Summary)}\n\n{MarkdownText.Line(before.TrimEnd())} <{address}>.\n");
        var items = filled.Items.ToDictionary(item => item.Item.Number);
        foreach (var part in filled.List.Parts)
        {
            writer.WriteLine($"## {MarkdownText.Line(part.Name)}\n\n| {string.Join(" | ", ReportingExport.Columns)} |\n|---|---|---|---|");
            foreach (var item in part.Items.Select(item => items[item.Number])) writer.WriteLine(Row(exported, item));
            writer.WriteLine();
        }
    }

    private static string Row(ReportingExport exported, FilledItem filled)
    {
        var (item, told) = filled;
        var words = told is null ? ReportingExport.Blank
            : MarkdownText.Line(told.Sentence) + (told.Places.Count == 0 ? "" : $" ({string.Join(", ", told.Places.Select(place => Place(exported, place)))})");
        return string.Create(CultureInfo.InvariantCulture, $"| {item.Number} | **{MarkdownText.Line(item.Name)}**: {MarkdownText.Line(item.Asks)} | {words} |  |");
    }

    private static string Place(ReportingExport exported, FindingPlace place) => exported.About.AddressOf(place.Address) is { } address
        ? MarkdownText.Linked(MarkdownText.Line(place.Text), place.Text, address) : MarkdownText.Line(place.Text);
}
