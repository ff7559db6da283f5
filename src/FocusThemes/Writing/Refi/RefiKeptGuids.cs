using FocusThemes.Reading.Projects;

namespace FocusThemes.Writing.Refi;

/// <summary>GUIDs of the records of a project, made from what they are called and where they stand, so that a record keeps
/// its own when others are added.</summary>
internal sealed class RefiKeptGuids
{
    private readonly RefiGuids guids;
    private readonly HashSet<string> taken = [];
    private readonly Dictionary<ProjectCode, string> codes = [];
    private readonly Dictionary<ProjectDocument, string> documents = [];
    private readonly Dictionary<string, string> variables = new(StringComparer.Ordinal);

    /// <param name="slug">The study's slug.</param>
    public RefiKeptGuids(string slug, Project project)
    {
        guids = new(slug);
        // Each code is after the one above it.
        foreach (var code in project.Codes)
            codes.Add(code, New("code", $"{(code.Parent is { } parent ? codes[parent] : "")}:{code.Name}"));
        foreach (var document in project.Documents) documents.Add(document, New("document", document.Name));
    }

    public string Of(ProjectCode code) => codes[code];

    public string Of(ProjectDocument document) => documents[document];

    /// <summary>The same for all variables of one name.</summary>
    public string OfVariable(string name)
    {
        if (!variables.TryGetValue(name, out var guid)) variables.Add(name, guid = New("variable", name));
        return guid;
    }

    public string NewSelection(ProjectDocument document, int start, int end) =>
        New("selection", $"{documents[document]}:{start}-{end}");

    public string NewCoding(string selection, ProjectCode code) => New("coding", $"{selection}:{codes[code]}");

    public string NewCase(string name) => New("case", name);

    public string NewSet(string name) => New("set", name);

    // Records may be called alike.
    private string New(string kind, string id)
    {
        var guid = guids.Of(kind, id);
        for (var n = 2; !taken.Add(guid); n++) guid = guids.Of(kind, $"{id}:{n}");
        return guid;
    }
}
