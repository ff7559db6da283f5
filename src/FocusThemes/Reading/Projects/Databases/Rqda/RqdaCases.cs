namespace FocusThemes.Reading.Projects.Databases.Rqda;

/// <summary>RQDA's cases: persons, or what holds several whole documents together.</summary>
internal sealed class RqdaCases(DatabaseReading reading, DatabaseDocuments documents)
{
    private int nowhere;
    private int lost;

    /// <summary>A case of several whole documents is a set of them; what it has besides stays a case.</summary>
    public (List<ProjectCase> Cases, List<DocumentSet> Sets) Read(
        IReadOnlyList<DatabaseRow> rows, IReadOnlyList<DatabaseRow> links,
        ILookup<long?, (string Name, string Value)> variables)
    {
        var (cases, sets) = (new List<ProjectCase>(), new List<DocumentSet>());
        var ofCase = links.ToLookup(link => link.Number("caseid"));
        foreach (var row in rows)
        {
            var (whole, parts) = PlacesOf(ofCase[row.Number("id")]);
            var (name, values) = (row.Text("name") ?? "", variables[row.Number("id")].ToList());
            var isSet = whole.Count > 1;
            if (isSet) sets.Add(new(name, whole) { Memo = row.Text("memo") });
            if (!isSet || parts.Count > 0)
                cases.Add(new(name, isSet ? [] : whole, parts) { Memo = row.Text("memo"), Variables = values });
            else lost += values.Count;
        }

        reading.LeftOut.Say(nowhere, "link of a case leads to no place in a document",
            "links of cases lead to no place in a document");
        reading.LeftOut.Say(lost, "variable of a case that holds several documents is not taken over",
            "variables of cases that hold several documents are not taken over");
        return (cases, sets);
    }

    private (List<ProjectDocument> Whole, List<(ProjectDocument Document, int Start, int End)> Parts) PlacesOf(
        IEnumerable<DatabaseRow> links)
    {
        var (whole, parts) = (new List<ProjectDocument>(), new List<(DatabaseDocument Document, int Start, int End)>());
        foreach (var link in links)
        {
            var (start, end) = (link.Number("selfirst"), link.Number("selend"));
            if (documents.Find(link.Number("fid")) is not { } document) nowhere++;
            else if (document.IsWhole(start, end)) whole.Add(document.Document);
            else if (document.Place(start, end) is var (from, to) && from < to) parts.Add((document, from, to));
            else nowhere++;
        }

        return ([.. whole.Distinct()], documents.InOrder(parts));
    }
}
