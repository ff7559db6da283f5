namespace FocusThemes.Reading.Projects.Databases.QualCoder;

/// <summary>
/// QualCoder's <c>data.qda</c>. Its columns came one by one with its versions. Codings on pictures and recordings, the
/// journal and the graphs are counted; which pseudonym stands for whom is in a file beside it, which is not read.
/// </summary>
internal sealed class QualCoderForm : IDatabaseForm
{
    private const int LongestVersion = 40;

    private static readonly string[] Media = ["/images", "images:", "/audio", "audio:", "/video", "video:"];

    public string Program => "QualCoder";

    public IReadOnlyList<string> Signs { get; } = ["code_text", "code_name", "source"];

    public Project Read(DatabaseReading reading)
    {
        var (database, leftOut) = (reading.Database, reading.LeftOut);
        database.Need(Program, "source", "id", "fulltext");
        database.Need(Program, "code_name", "cid", "name");
        database.Need(Program, "code_text", "cid", "fid", "pos0", "pos1");
        var values = database.Read("attribute", "name", "attr_type", "value", "id").ToLookup(row => row.Text("attr_type"));
        var (documents, media) = DocumentsOf(database, VariablesOf(values["file"]));
        var codes = new QualCoderCodes(reading);
        var cases = new QualCoderCases(reading, documents, codes, media);
        var (stretches, coders) = (new CodedStretches(reading), new HashSet<string>(StringComparer.Ordinal));
        var important = 0;
        foreach (var row in database.Read(
            "code_text", "cid", "fid", "seltext", "pos0", "pos1", "owner", "memo", "important"))
        {
            if (cases.TakeTurn(row)) continue;
            if (row.Text("owner") is { } owner) coders.Add(owner);
            if (row.Number("important") == 1) important++;
            stretches.Add(
                documents.Find(row.Number("fid")), row.Number("pos0"), row.Number("pos1"), [codes.Find(row.Number("cid"))],
                row.Words("seltext"), row.Text("memo"));
        }

        var persons = cases.Read(VariablesOf(values["case"]));
        SayLeftOut(database, leftOut, media.Count, important);
        stretches.SayLeftOut();
        reading.SayOfFile(Program);
        var project = database.First("project", "memo", "about");
        return new()
        {
            Program = project?.Text("about") is { Length: <= LongestVersion } version
                && version.StartsWith(Program, StringComparison.Ordinal) ? version : Program,
            Memo = project?.Text("memo"),
            Codes = codes.All,
            Documents = documents.All,
            Segments = stretches.Segments(documents.All, codes.All),
            Cases = persons,
            Codings = stretches.Codings,
            Positions = stretches.Positions,
            Coders = coders.Count,
            LeftOut = leftOut.Sentences,
        };
    }

    private static ILookup<long?, (string Name, string Value)> VariablesOf(IEnumerable<DatabaseRow> rows) =>
        Variables.By(rows, "id", row => row.Text("name"), row => row.Text("value"));

    // A picture or a recording has no words of its own; the transcript of one is a source by itself.
    private static (DatabaseDocuments Documents, HashSet<long?> Media) DocumentsOf(
        ProjectDatabase database, ILookup<long?, (string Name, string Value)> variables)
    {
        var (documents, media) = (new DatabaseDocuments(CountedUnit.CodePoints), new HashSet<long?>());
        foreach (var row in database.Read("source", "id", "name", "fulltext", "mediapath", "memo"))
        {
            var (id, text, path) = (row.Number("id"), row.Words("fulltext"), row.Text("mediapath") ?? "");
            if (string.IsNullOrEmpty(text)
                && Array.Exists(Media, kind => path.StartsWith(kind, StringComparison.OrdinalIgnoreCase)))
                media.Add(id);
            else
                documents.Add(id, new(row.Text("name") ?? "", text)
                {
                    Memo = row.Text("memo"),
                    Variables = [.. variables[id]],
                });
        }

        return (documents, media);
    }

    private static void SayLeftOut(ProjectDatabase database, LeftOut leftOut, int media, int important)
    {
        leftOut.Say(media, "picture or recording holds no words", "pictures and recordings hold no words");
        leftOut.Say(database.Read("code_image", "cid").Count, "coding on a picture holds no words",
            "codings on pictures hold no words");
        leftOut.Say(database.Read("code_av", "cid").Count, "coding on a recording holds no words",
            "codings on recordings hold no words");
        leftOut.Say(important, "coding is marked as important, which is not taken over",
            "codings are marked as important, which is not taken over");
        leftOut.Say(database.Read("annotation", "fid").Count, "annotation is not taken over", "annotations are not taken over");
        leftOut.Say(database.Read("journal", "name").Count, "entry of the journal is not taken over",
            "entries of the journal are not taken over");
        leftOut.Say(database.Read("graph", "name").Count, "graph is not taken over", "graphs are not taken over");
    }
}
