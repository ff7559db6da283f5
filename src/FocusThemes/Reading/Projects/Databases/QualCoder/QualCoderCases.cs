namespace FocusThemes.Reading.Projects.Databases.QualCoder;

/// <summary>QualCoder's cases with what is theirs, and those who speak in its transcripts.</summary>
internal sealed class QualCoderCases(
    DatabaseReading reading, DatabaseDocuments documents, QualCoderCodes codes, HashSet<long?> media)
{
    private readonly Dictionary<long, List<(DatabaseDocument Document, int Start, int End)>> turns = [];
    private int nowhere;
    private int withoutWords;

    /// <summary>Takes a coding that only tells who speaks; false for any other.</summary>
    public bool TakeTurn(DatabaseRow row)
    {
        if (row.Number("cid") is not { } speaker || !codes.Speakers.ContainsKey(speaker)) return false;
        if (!turns.TryGetValue(speaker, out var its)) turns.Add(speaker, its = []);
        if (documents.Find(row.Number("fid")) is { } document
            && document.Place(row.Number("pos0"), row.Number("pos1")) is var (start, end) && start < end)
            its.Add((document, start, end));
        else nowhere++;
        return true;
    }

    public List<ProjectCase> Read(ILookup<long?, (string Name, string Value)> variables)
    {
        var parts = reading.Database.Read("case_text", "caseid", "fid", "pos0", "pos1").ToLookup(row => row.Number("caseid"));
        var cases = new List<ProjectCase>();
        foreach (var row in reading.Database.Read("cases", "caseid", "name", "memo"))
        {
            var id = row.Number("caseid");
            var (whole, stretches) = PlacesOf(parts[id]);
            cases.Add(new(row.Text("name") ?? "", whole, stretches)
            {
                Memo = row.Text("memo"),
                Variables = [.. variables[id]],
            });
        }

        foreach (var (id, name) in codes.Speakers)
            cases.Add(new(name, [], documents.InOrder(turns.GetValueOrDefault(id) ?? [])));
        reading.LeftOut.Say(withoutWords, "picture or recording of a case holds no words",
            "pictures and recordings of cases hold no words");
        reading.LeftOut.Say(nowhere, "part of a case leads to no place in a document",
            "parts of cases lead to no place in a document");
        return cases;
    }

    private (List<ProjectDocument> Whole, List<(ProjectDocument Document, int Start, int End)> Stretches) PlacesOf(
        IEnumerable<DatabaseRow> rows)
    {
        var (whole, stretches) = (new List<ProjectDocument>(), new List<(DatabaseDocument Document, int Start, int End)>());
        foreach (var row in rows)
        {
            var (start, end) = (row.Number("pos0"), row.Number("pos1"));
            if (media.Contains(row.Number("fid"))) withoutWords++;
            else if (documents.Find(row.Number("fid")) is not { } document) nowhere++;
            else if (document.IsWhole(start, end)) whole.Add(document.Document);
            else if (document.Place(start, end) is var (from, to) && from < to) stretches.Add((document, from, to));
            else nowhere++;
        }

        return ([.. whole.Distinct()], documents.InOrder(stretches));
    }
}
