using System.Text;
using System.Text.Json;

namespace FocusThemes.Reading.Citations;

/// <summary>
/// What was said of a study's title and citation on the command line or in a form. It goes before <c>study.json</c>,
/// of which only what it says of reading the tables stays beside a citation that was given.
/// </summary>
/// <param name="Title">In the place of whatever title there would be; null to leave that.</param>
/// <param name="Citation">In the place of the whole of <c>study.json</c>; null to leave that.</param>
public sealed record GivenCitation(string? Title = null, CitationFile? Citation = null)
{
    public bool IsEmpty => this is { Title: null, Citation: null };

    /// <summary>The study's citation with what was given in its place; null where there is none in either.</summary>
    /// <param name="file">The study's own; null where it has none.</param>
    /// <exception cref="UnacceptableInputException">The study's own cannot be read.</exception>
    public StudyFile? Or(StudyFile? file)
    {
        if (IsEmpty) return file;
        var own = file is null ? null : CitationFile.Read(file).Json;
        var members = new OrderedDictionary<string, JsonElement>();
        foreach (var member in JsonElement.Parse(Citation?.Json ?? own ?? "{}").EnumerateObject())
            members[member.Name] = member.Value;
        if (Title is not null) members["title"] = JsonSerializer.SerializeToElement(Title);
        if (Citation is not null && own is not null) KeepReading(members, JsonElement.Parse(own));
        return new(StudyFileNames.Citation, Encoding.UTF8.GetBytes(JsonSerializer.Serialize(members, CslItem.Options)));
    }

    private static void KeepReading(OrderedDictionary<string, JsonElement> members, JsonElement own)
    {
        if (!CslItem.TryGetReading(own, out var reading)) return;
        var custom = new OrderedDictionary<string, JsonElement> { ["reading"] = reading };
        if (members.TryGetValue("custom", out var given) && given.ValueKind == JsonValueKind.Object)
            foreach (var member in given.EnumerateObject()) custom[member.Name] = member.Value;
        members["custom"] = JsonSerializer.SerializeToElement(custom);
    }
}
