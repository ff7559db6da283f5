namespace FocusThemes.Reading.Projects.Databases;

/// <summary>
/// Taguette's <c>.sqlite3</c>: documents are pages, and a highlight counts the bytes of their words. Who uses it, with
/// which password, and what they did one after the other is in the file too, and is not read.
/// </summary>
internal sealed class TaguetteForm : IDatabaseForm
{
    public string Program => "Taguette";

    public string Sign => "highlight_tags";

    public Project Read(string name, ProjectDatabase database, Patience patience)
    {
        database.Need(Program, "documents", "id", "contents");
        database.Need(Program, "highlights", "id", "document_id", "start_offset", "end_offset");
        database.Need(Program, "tags", "id", "path");
        database.Need(Program, "highlight_tags", "highlight_id", "tag_id");
        var leftOut = new LeftOutCounts();
        var documents = database.Read("documents", "id", "project_id", "name", "description", "contents");
        var project = OnlyProject.Of(
            name, database.Read("projects", "id", "name", "description"), "id", "name", documents,
            "Export the one that you want from Taguette as a SQLite 3 database.", leftOut);
        var page = new TaguettePage(name, patience);
        var (byId, all) = (new Dictionary<long, DatabaseDocument>(), new List<ProjectDocument>());
        foreach (var row in documents.OrderBy(row => row.Number("id")))
        {
            var document = new ProjectDocument(row.Text("name") ?? "", page.TextOf(row.Words("contents") ?? ""))
            {
                Memo = row.Text("description"),
            };
            all.Add(document);
            if (row.Number("id") is { } id) byId.TryAdd(id, new(document, PositionUnit.Utf8Bytes));
        }

        var codes = CodesOf(name, database, project?.Number("id"), patience);
        var stretches = StretchesOf(database, byId, codes, page, patience, leftOut);
        stretches.SayLeftOut(leftOut);
        leftOut.SayOf(database, Program);
        return new()
        {
            Name = project?.Text("name") ?? "",
            Program = Program,
            Memo = project?.Text("description"),
            Codes = codes.Codes,
            Documents = all,
            Segments = stretches.Segments(all, codes.Codes),
            Codings = stretches.Codings,
            Positions = stretches.PositionsSentence("UTF-8 bytes of the words"),
            LeftOut = leftOut.Sentences,
        };
    }

    private static string KeyOf(long? tag) => $"{tag}";

    // Names are flat: what people write before a colon is a part of the name.
    private static CodeTree CodesOf(string name, ProjectDatabase database, long? project, Patience patience)
    {
        var codes = new CodeTree(name);
        foreach (var tag in database.Read("tags", "id", "project_id", "path", "description").OrderBy(tag => tag.Number("id")))
            if (project is null || tag.Number("project_id") is not { } its || its == project)
                codes.Add(KeyOf(tag.Number("id")), null, tag.Text("path") ?? "", tag.Text("description"), isCodable: true);
        codes.Build(mergesEqualNames: false, patience);
        return codes;
    }

    private static CodedStretches StretchesOf(
        ProjectDatabase database, Dictionary<long, DatabaseDocument> documents, CodeTree codes, TaguettePage page,
        Patience patience, LeftOutCounts leftOut)
    {
        var tags = database.Read("highlight_tags", "highlight_id", "tag_id")
            .ToLookup(pair => pair.Number("highlight_id"), pair => pair.Number("tag_id"));
        var (stretches, untagged) = (new CodedStretches(patience), 0);
        foreach (var highlight in database.Read(
            "highlights", "id", "document_id", "start_offset", "end_offset", "snippet").OrderBy(row => row.Number("id")))
        {
            var its = tags[highlight.Number("id")].ToList();
            if (its.Count == 0) untagged++;
            var document = documents.GetValueOrDefault(highlight.Number("document_id") ?? -1);
            var words = its.Count > 0 && highlight.Words("snippet") is { } snippet ? page.TextOf(snippet) : null;
            foreach (var tag in its)
                stretches.Add(
                    document, highlight.Number("start_offset"), highlight.Number("end_offset"), codes.Find(KeyOf(tag)), words);
        }

        leftOut.Say(untagged, "highlight has no tag", "highlights have no tag");
        return stretches;
    }
}
