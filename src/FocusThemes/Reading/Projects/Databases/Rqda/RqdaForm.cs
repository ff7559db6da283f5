namespace FocusThemes.Reading.Projects.Databases.Rqda;

/// <summary>
/// RQDA's <c>.rqda</c>: what is deleted stays in every table and is told by its status, positions are real numbers, and
/// the words that a coding was made on are kept beside them, also where the text was edited since.
/// </summary>
internal sealed class RqdaForm : IDatabaseForm
{
    private const int Live = 1;

    public string Program => "RQDA";

    public IReadOnlyList<string> Signs { get; } = ["freecode", "coding", "source"];

    public Project Read(DatabaseReading reading)
    {
        var (database, leftOut) = (reading.Database, reading.LeftOut);
        database.Need(Program, "source", "id", "file");
        database.Need(Program, "freecode", "id", "name");
        database.Need(Program, "coding", "cid", "fid", "selfirst", "selend");
        var attributes = LiveRows(database, "attributes", "name").Select(row => row.Text("name")).OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        var ofFile = VariablesOf(database, "fileAttr", "fileID", attributes);
        var documents = new DatabaseDocuments(CountedUnit.CodePoints);
        foreach (var row in LiveRows(database, "source", "id", "name", "file", "memo"))
            documents.Add(row.Number("id"), new(row.Text("name") ?? "", row.Words("file"))
            {
                Memo = Told(row, "memo"),
                Variables = [.. ofFile[row.Number("id")]],
            });
        var codes = CategorizedCodes.Build(
            reading,
            NamedRow.Of(LiveRows(database, "codecat", "catid", "name", "memo"), "catid", "name", "memo"),
            NamedRow.Of(LiveRows(database, "freecode", "id", "name", "memo"), "id", "name", "memo"),
            LiveRows(database, "treecode", "cid", "catid").Select(row => (row.Number("cid"), row.Number("catid"))));
        var codings = LiveRows(database, "coding", "cid", "fid", "seltext", "selfirst", "selend", "memo", "owner");
        var stretches = new CodedStretches(reading);
        foreach (var row in codings)
            stretches.Add(
                documents.Find(row.Number("fid")), row.Number("selfirst"), row.Number("selend"),
                [codes.Find(CategorizedCodes.KeyOf(row.Number("cid")))], row.Words("seltext"), Told(row, "memo"));
        stretches.SayLeftOut();
        var (cases, sets) = new RqdaCases(reading, documents).Read(
            LiveRows(database, "cases", "id", "name", "memo"),
            LiveRows(database, "caselinkage", "caseid", "fid", "selfirst", "selend"),
            VariablesOf(database, "caseAttr", "caseID", attributes));
        SayLeftOut(database, leftOut);
        reading.SayOfFile(Program);
        var project = database.First("project", "databaseversion", "memo");
        return new()
        {
            Program = project?.Text("databaseversion") is { } version ? $"{Program} (database {version})" : Program,
            Memo = project?.Text("memo"),
            Codes = codes.Codes,
            Documents = documents.All,
            Segments = stretches.Segments(documents.All, codes.Codes),
            Cases = cases,
            Sets = [.. SetsOf(database, documents), .. sets],
            Codings = stretches.Codings,
            Positions = stretches.Positions,
            Coders = codings.Select(row => row.Text("owner")).OfType<string>().Distinct(StringComparer.Ordinal).Count(),
            LeftOut = leftOut.Sentences,
        };
    }

    private static List<DatabaseRow> LiveRows(ProjectDatabase database, string table, params string[] columns) =>
        [.. database.Read(table, [.. columns, "status"])
            .Where(row => !row.Has("status") || row.Number("status") == Live)];

    // R writes "NA" where nothing was told.
    private static string? Told(DatabaseRow row, string column) => row.Text(column) is { } told && told != "NA" ? told : null;

    // A variable that was deleted leaves its values behind; an old file lists no variables.
    private static ILookup<long?, (string Name, string Value)> VariablesOf(
        ProjectDatabase database, string table, string of, HashSet<string> attributes) => Variables.By(
        LiveRows(database, table, "variable", "value", of), of,
        row => row.Text("variable") is { } name && (attributes.Contains(name) || !database.Has("attributes")) ? name : null,
        row => Told(row, "value"));

    private static IEnumerable<DocumentSet> SetsOf(ProjectDatabase database, DatabaseDocuments documents)
    {
        var places = LiveRows(database, "treefile", "fid", "catid")
            .ToLookup(row => row.Number("catid"), row => row.Number("fid"));
        return LiveRows(database, "filecat", "name", "catid", "memo").Select(row =>
            new DocumentSet(row.Text("name") ?? "", documents.Of(places[row.Number("catid")])) { Memo = Told(row, "memo") });
    }

    private static void SayLeftOut(ProjectDatabase database, LeftOut leftOut)
    {
        leftOut.Say(LiveRows(database, "imageCoding", "cid").Count, "coding on a picture holds no words",
            "codings on pictures hold no words");
        leftOut.Say(LiveRows(database, "coding2", "cid").Count,
            "coding of a second coder, which RQDA keeps apart, is not taken over",
            "codings of a second coder, which RQDA keeps apart, are not taken over");
        leftOut.Say(LiveRows(database, "annotation", "fid").Count, "annotation is not taken over",
            "annotations are not taken over");
        leftOut.Say(LiveRows(database, "journal", "name").Count, "entry of the journal is not taken over",
            "entries of the journal are not taken over");
    }
}
