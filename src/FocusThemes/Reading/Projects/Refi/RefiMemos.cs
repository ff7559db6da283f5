namespace FocusThemes.Reading.Projects.Refi;

/// <summary>What researchers note on records: descriptions, and notes that refer to a record or are linked with it.</summary>
internal sealed class RefiMemos
{
    private readonly Dictionary<string, string> notes = [];
    private readonly Dictionary<string, List<string>> linked = [];
    private readonly HashSet<string> used = [];

    private readonly string name;
    private long characters;

    /// <param name="name">The file's name, for sentences.</param>
    public RefiMemos(string name, FoundProject project, Func<FoundText, string?> textOf)
    {
        this.name = name;
        foreach (var note in project.Notes)
        {
            var text = string.Join('\n', new[] { note.Memo.Description, textOf(note) ?? "" }.Select(part => part.Trim())
                .Where(part => part.Length > 0));
            notes.TryAdd(note.Guid, text.Length == 0 ? note.Name : note.Name.Length == 0 ? text : $"{note.Name}: {text}");
        }

        // The standard has records refer to notes; the other way round is met as well.
        foreach (var note in project.Notes)
            foreach (var record in note.Memo.Notes.Where(record => !notes.ContainsKey(record))) Link(record, note.Guid);

        foreach (var (origin, target) in project.Links)
        {
            if (origin.Length == 0 || target.Length == 0) continue;
            if (notes.ContainsKey(origin)) Link(target, origin);
            else if (notes.ContainsKey(target)) Link(origin, target);
            else LinksOfOthers++;
        }
    }

    /// <summary>Links between records that are no notes.</summary>
    public int LinksOfOthers { get; }

    /// <summary>Notes on nothing that has been asked for.</summary>
    public int Unused => notes.Count - used.Count;

    /// <summary>Null for none.</summary>
    /// <param name="guid">The GUID of the record; empty for the project.</param>
    /// <exception cref="UnacceptableInputException">One note on many records makes more words than anybody reads.</exception>
    public string? Of(FoundMemo? memo, string guid)
    {
        if (memo is not ({ Description.Length: > 0 } or { Notes.Count: > 0 }) && !linked.ContainsKey(guid)) return null;
        var parts = new List<string> { memo?.Description.Trim() ?? "" };
        foreach (var note in (memo?.Notes ?? []).Concat(linked.GetValueOrDefault(guid) ?? []).Distinct())
        {
            if (!notes.TryGetValue(note, out var text)) continue;
            used.Add(note);
            parts.Add(text);
        }

        parts.RemoveAll(part => part.Length == 0);
        if ((characters += parts.Sum(part => part.Length)) > ProjectLimits.MostCharacters)
            throw new UnacceptableInputException(
                $"{name}: the memos of the project have more than {ProjectLimits.MostCharacters:N0} characters; export a part of it.");
        return parts.Count == 0 ? null : string.Join("\n\n", parts);
    }

    private void Link(string record, string note)
    {
        if (!linked.TryGetValue(record, out var list)) linked.Add(record, list = []);
        list.Add(note);
    }
}
