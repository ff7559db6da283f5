namespace FocusThemes.Reading.Projects.Databases.Taguette;

/// <summary>
/// Taguette's <c>.sqlite3</c>: documents are pages, and a highlight counts the bytes of their words. Who uses it, with
/// which password, and what they did one after the other is in the file too, and is not read.
/// </summary>
internal sealed class TaguetteForm : IDatabaseForm
{
    public string Program => "Taguette";

    public IReadOnlyList<string> Signs { get; } = ["highlight_tags", "highlights", "tags", "documents"];

    public Project Read(DatabaseReading reading)
    {
        var (database, leftOut) = (reading.Database, reading.LeftOut);
        database.Need(Program, "documents", "id", "contents");
        database.Need(Program, "highlights", "id", "document_id", "start_offset", "end_offset");
        database.Need(Program, "tags", "id", "path");
        database.Need(Program, "highlight_tags", "highlight_id", "tag_id");
        var documents = database.Read("documents", "id", "project_id", "name", "description", "contents");
        var project = OnlyProject.Of(
            reading, database.Read("projects", "id", "name", "description"), "id", "name", documents,
            "Export the one that you want from Taguette as a SQLite 3 database.");
        var page = new TaguettePage(reading.File, reading.Patience);
        var all = new DatabaseDocuments(CountedUnit.Utf8Bytes);
        foreach (var row in documents.OrderBy(row => row.Number("id")))
            all.Add(row.Number("id"), new(row.Text("name") ?? "", page.TextOf(row.Words("contents") ?? ""))
            {
                Memo = row.Text("description"),
            });
        var codes = CodesOf(reading, project?.Number("id"));
        var stretches = StretchesOf(reading, all, codes, page);
        stretches.SayLeftOut();
        reading.SayOfFile(Program);
        return new()
        {
            Name = project?.Text("name") ?? "",
            Program = Program,
            Memo = project?.Text("description"),
            Codes = codes.Codes,
            Documents = all.All,
            Segments = stretches.Segments(all.All, codes.Codes),
            Codings = stretches.Codings,
            Positions = stretches.Positions,
            LeftOut = leftOut.Sentences,
        };
    }

    private static string KeyOf(long? tag) => $"{tag}";

    // Names are flat: what people write before a colon is a part of the name.
    private static CodeTree CodesOf(DatabaseReading reading, long? project)
    {
        var codes = new CodeTree(reading);
        foreach (var tag in reading.Database.Read("tags", "id", "project_id", "path", "description").OrderBy(tag => tag.Number("id")))
            if (project is null || tag.Number("project_id") is not { } its || its == project)
                codes.Add(KeyOf(tag.Number("id")), null, tag.Text("path") ?? "", tag.Text("description"), isCodable: true);
        codes.Build(mergesEqualNames: false);
        return codes;
    }

    private static CodedStretches StretchesOf(
        DatabaseReading reading, DatabaseDocuments documents, CodeTree codes, TaguettePage page)
    {
        var tags = reading.Database.Read("highlight_tags", "highlight_id", "tag_id")
            .ToLookup(pair => pair.Number("highlight_id"), pair => pair.Number("tag_id"));
        var (stretches, untagged) = (new CodedStretches(reading), 0);
        foreach (var highlight in reading.Database.Read(
            "highlights", "id", "document_id", "start_offset", "end_offset", "snippet").OrderBy(row => row.Number("id")))
        {
            var its = tags[highlight.Number("id")].ToList();
            if (its.Count == 0) untagged++;
            var words = its.Count > 0 && highlight.Words("snippet") is { } snippet ? page.TextOf(snippet) : null;
            stretches.Add(
                documents.Find(highlight.Number("document_id")), highlight.Number("start_offset"),
                highlight.Number("end_offset"), [.. its.Select(tag => codes.Find(KeyOf(tag)))], words);
        }

        reading.LeftOut.Say(untagged, "highlight has no tag", "highlights have no tag");
        return stretches;
    }
}
