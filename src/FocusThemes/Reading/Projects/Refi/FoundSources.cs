using FocusThemes.Reading.Projects.Refi.Assembly;

namespace FocusThemes.Reading.Projects.Refi;

/// <summary>The texts of a project that become documents, each once, and the GUIDs that mean them.</summary>
internal sealed class FoundSources
{
    private readonly Dictionary<string, List<int>> byGuid = [];
    private readonly List<CodedText> coded = [];

    public FoundSources(FoundProject found, RefiTexts texts)
    {
        var first = new Dictionary<string, int>();
        var sources = new List<FoundText>();
        // A transcript is a source as well where it is written twice.
        foreach (var text in found.Texts.Where(text => text.Of.Length == 0 && text.Path.Length > 0))
            first.TryAdd(texts.KeyOf(text.Path), -1);
        var later = new List<FoundText>();
        foreach (var text in found.Texts)
        {
            var key = text.Path.Length > 0 ? texts.KeyOf(text.Path) : null;
            if (text.Of.Length > 0 && key is not null && first.TryGetValue(key, out var at))
            {
                if (at < 0) later.Add(text);
                else Join(sources[at], text, at);
                continue;
            }

            // The description of a picture may be there and be empty.
            if (text.Of.Length > 0 && key is null && string.IsNullOrEmpty(text.Inline) && text.Selections.Count == 0) continue;
            if (key is not null && (!first.TryGetValue(key, out var known) || known < 0)) first[key] = sources.Count;
            Add(text.Guid, sources.Count);
            Add(text.Of, sources.Count);
            sources.Add(text);
        }

        foreach (var text in later)
        {
            var at = first[texts.KeyOf(text.Path)];
            Join(sources[at], text, at);
        }

        Texts = sources;
        foreach (var text in sources) coded.Add(texts.Of(text));
    }

    /// <summary>The texts in the order of the file.</summary>
    public IReadOnlyList<FoundText> Texts { get; }

    public CodedText CodedAt(int index) => coded[index];

    /// <summary>Indices of the texts that a GUID means: a source, or the recording, PDF or picture that they are of.</summary>
    public IReadOnlyList<int> Of(string guid) => byGuid.TryGetValue(guid, out var all) ? all : [];

    /// <summary>One for each of the texts.</summary>
    public List<ProjectDocument> Documents(
        Func<FoundText, string?> memoOf, Func<IReadOnlyList<FoundValue>, IReadOnlyList<(string, string)>> valuesOf) =>
    [
        .. Texts.Select((text, at) => new ProjectDocument(text.Name.Trim(), coded[at].Units)
        {
            Memo = memoOf(text),
            Variables = valuesOf(text.Values),
        }),
    ];

    private void Join(FoundText source, FoundText same, int at)
    {
        source.Selections.AddRange(same.Selections);
        source.Values.AddRange(same.Values);
        source.WholeCodings += same.WholeCodings;
        source.Memo.Notes.AddRange(same.Memo.Notes);
        if (source.Memo.Description.Length == 0) source.Memo.Description = same.Memo.Description;
        Add(same.Guid, at);
        Add(same.Of, at);
    }

    private void Add(string guid, int at)
    {
        if (guid.Length == 0) return;
        if (!byGuid.TryGetValue(guid, out var all)) byGuid.Add(guid, all = []);
        if (all.Count < ProjectLimits.MostTextsOfOne) all.Add(at);
    }
}
