using FocusThemes.Model;

namespace FocusThemes.Reading.Projects;

/// <summary>
/// Whose words the segments of a project are: those of the case that they belong to, else of the document. A case that
/// covers several whole documents is a group of people.
/// </summary>
internal sealed class ProjectPeople
{
    private readonly Dictionary<ProjectDocument, KnownSpeaker> byDocument = [];
    private readonly ILookup<ProjectDocument, (int Start, int End, KnownSpeaker Who)> byStretch;
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);

    public ProjectPeople(Project project)
    {
        ProjectCase[] named = [.. project.Cases.Where(one => !string.IsNullOrWhiteSpace(one.Name))];
        ProjectCase[] groups = [.. named.Where(one => one.Documents.Count > 1)];
        var groupOf = groups.SelectMany(group => group.Documents.Select(document => (document, group.Name)))
            .GroupBy(pair => pair.document).Where(all => all.Count() == 1).ToDictionary(all => all.Key, all => all.First().Name);
        var stretches = new List<(ProjectDocument Document, int Start, int End, KnownSpeaker Who)>();
        foreach (var one in named.Where(one => one.Documents.Count <= 1))
        {
            var who = Speaker(one.Name, one.Documents.Select(groupOf.GetValueOrDefault).FirstOrDefault(), one.Variables);
            foreach (var document in one.Documents)
                if (!byDocument.TryAdd(document, who)) Shared.Add(document);
            stretches.AddRange(one.Stretches.Select(part => (part.Document, part.Start, part.End, who)));
        }

        // Whose a document is that belongs to two cases, nobody has said.
        foreach (var document in Shared) byDocument.Remove(document);
        (Cases, Groups, ByDocument) = (named.Length - groups.Length, groups.Length, 0);
        foreach (var document in project.Documents.Where(document => !byDocument.ContainsKey(document)))
        {
            byDocument[document] = Speaker(NameOf(document), groupOf.GetValueOrDefault(document), document.Variables);
            ByDocument++;
        }

        byStretch = stretches.ToLookup(part => part.Document, part => (part.Start, part.End, part.Who));
    }

    /// <summary>Cases that are people.</summary>
    public int Cases { get; }

    /// <summary>Cases that cover several whole documents.</summary>
    public int Groups { get; }

    /// <summary>How many documents are taken as people.</summary>
    public int ByDocument { get; }

    /// <summary>Documents that several cases have as a whole.</summary>
    public HashSet<ProjectDocument> Shared { get; } = [];

    /// <summary>The case with the shortest stretch around the words; else whoever the document is.</summary>
    public KnownSpeaker SpeakerOf(CodedSegment segment)
    {
        KnownSpeaker? best = null;
        var shortest = int.MaxValue;
        foreach (var (start, end, who) in byStretch[segment.Document])
            if (start <= segment.Start && segment.End <= end && end - start < shortest) (best, shortest) = (who, end - start);
        return best ?? byDocument[segment.Document];
    }

    // Two cases of one name are two.
    private KnownSpeaker Speaker(string name, string? group, IReadOnlyList<(string Name, string Value)> variables)
    {
        name = string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var code = name;
        for (var n = 2; !keys.Add(ParticipantCode.Parse(code).Key); n++) code = $"{name} ({n})";
        return new(code, group, [.. variables.Where(variable => !string.IsNullOrWhiteSpace(variable.Value))
            .Select(variable => new ParticipantAttribute(variable.Name, variable.Value))]);
    }

    // The ending of a file is no part of a person's name.
    private static string NameOf(ProjectDocument document) =>
        Path.GetExtension(document.Name).ToUpperInvariant() is ".TXT" or ".DOC" or ".DOCX" or ".ODT" or ".RTF" or ".PDF" or ".MD" or ".HTML"
            ? Path.GetFileNameWithoutExtension(document.Name)
            : string.IsNullOrWhiteSpace(document.Name) ? "Document" : document.Name;
}
