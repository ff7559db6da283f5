using System.Text;
using System.Text.Json;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;
using FocusThemes.Reading;
using FocusThemes.Tests.Writing;
using FocusThemes.Writing;
using FocusThemes.Writing.Office;
using FocusThemes.Writing.Plain;

namespace FocusThemes.Tests.Reading.Own;

/// <summary>A whole study as a file, and what comes back of it.</summary>
internal static class TakenAlong
{
    public static IReadOnlyList<string> Forms { get; } = ["study.json", "study.md", "study.docx", "study.xlsx", "study.csv"];

    public static StudyFile Of(StudyDraft draft, string name)
    {
        var document = draft.Study.ToDocument();
        var header = new StudyHeader(1, draft.Study.Slug, draft.Study.Title, null, null, null, 0, 0, "", 1, 0);
        if (name.EndsWith(".json", StringComparison.Ordinal))
            return new(name, JsonSerializer.SerializeToUtf8Bytes(document, JsonFormat.Options));
        var export = new Export(
            ExportShape.Study, header, header.Slug, header.Title, "the whole study", header.Address, Written.Date,
            document.Themes.SelectMany(theme => ExportQuery.RowsOf(header.Link, theme)))
        {
            Attributed = document.Participants.Where(who => who.Attributes.Count > 0).Select(
                who => new AttributedParticipant(header.Slug, who.Code, who.Attributes)),
        };
        var form = name == "table.docx" ? new DocxFormat { IsTable = true } : (IExportFormat)ExportForms.Find(name.Split('.')[^1])!;
        return new(name, form.BytesAsync(export).GetAwaiter().GetResult());
    }

    public static StudyDraft Read(StudyFile file) => StudyReader.Read(new StudyFiles { Slug = "again", Tables = [file] });

    public static StudyDraft Read(string name, string text) => Read(new(name, Encoding.UTF8.GetBytes(text)));

    /// <summary>All that has to come back.</summary>
    /// <param name="isExact">False for copies to read, whose words are parted into paragraphs.</param>
    public static string Outline(StudyDraft draft, bool isExact)
    {
        var outline = new StringBuilder();
        var document = draft.Study.ToDocument();
        foreach (var theme in document.Themes)
        {
            outline.Append($"{theme.Number} {Shown(theme.Title)} = {Shown(theme.Subtitle)}\n");
            foreach (var concept in theme.Concepts)
            {
                outline.Append($"  # {Shown(concept.Subtheme)} - {concept.Id} {string.Join(" / ", concept.Paragraphs)}\n");
                foreach (var quote in concept.Quotes)
                    outline.Append($"    {quote.Id} {Marks(quote)} ~ {quote.AttributedAs ?? "?"} ~ {quote.Participant ?? "nobody"}\n");
            }
        }

        foreach (var who in document.Participants)
            outline.Append($"{who.Code}: {who.FocusGroup ?? "-"}, {who.Quotes} quotes; {string.Join("; ", who.Attributes.Select(one => $"{one.Name}={one.Value}").Order(StringComparer.Ordinal))}\n");
        return outline.ToString();

        string Shown(string? text) => text is null ? "(none)" : isExact ? text
            : string.Join(" / ", text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

        string Marks(QuoteDetail quote) => $"{quote.Marks[0]}[{Shown(quote.Text)}]{quote.Marks[1]}";
    }
}
