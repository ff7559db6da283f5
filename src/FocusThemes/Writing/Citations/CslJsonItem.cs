using System.Text.Json;
using FocusThemes.Writing.Plain;

namespace FocusThemes.Writing.Citations;

/// <summary>
/// The item as it came, every member of it; a theme or quote adds its note and its address. In a list, as Zotero has
/// it.
/// </summary>
internal static class CslJsonItem
{
    public static CitationForm Form { get; } =
        new("CSL-JSON", Write, ".csl.json", "application/vnd.citationstyles.csl+json");

    private static string Write(CitedWork work)
    {
        var item = new OrderedDictionary<string, object>
        {
            ["id"] = work.Key,
            ["type"] = "document",
            ["title"] = work.Reference.Title,
        };
        if (work.Reference.Json is { } json)
            foreach (var member in JsonElement.Parse(json).EnumerateObject()) item[member.Name] = member.Value;
        if (work.Part is not null) item["id"] = work.Key;
        string[] notes = [work.Part?.Place ?? "", work.Remark, work.Reference.Note];
        if (work.Part is not null || work.Remark.Length > 0)
            item["note"] = string.Join('\n', notes.Where(note => note.Length > 0));
        if ((work.Part is not null || work.Remark.Length > 0) && work.Url.Length > 0) item["URL"] = work.Url;
        return JsonSerializer.Serialize<object[]>([item], JsonFormat.Indented) + "\n";
    }
}
