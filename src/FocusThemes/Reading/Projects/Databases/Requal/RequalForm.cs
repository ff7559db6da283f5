using FocusThemes.Reading.Projects.Databases.Rqda;

namespace FocusThemes.Reading.Projects.Databases.Requal;

/// <summary>requal's <c>.requal</c>: the first character is 1, and the last one of a segment belongs to it.</summary>
internal sealed class RequalForm : IDatabaseForm
{
    public string Program => "requal";

    public IReadOnlyList<string> Signs { get; } = ["segments", "codes", "documents"];

    public Project Read(DatabaseReading reading)
    {
        var (database, leftOut) = (reading.Database, reading.LeftOut);
        database.Need(Program, "documents", "doc_id", "doc_text");
        database.Need(Program, "codes", "code_id", "code_name");
        database.Need(Program, "segments", "doc_id", "code_id", "segment_start", "segment_end");
        var rows = database.Read("documents", "project_id", "doc_id", "doc_name", "doc_description", "doc_text");
        var project = OnlyProject.Of(
            reading, database.Read("projects", "project_id", "project_name", "project_description"), "project_id",
            "project_name", rows, "Keep one of them, in a copy of the file.");
        var memos = database.Read("memos", "memo_id", "text")
            .ToLookup(memo => memo.Number("memo_id"), memo => memo.Text("text"));
        var (ofDocuments, ofCodes, ofSegments) = (
            MemosOf("memos_documents_map", "doc_id"), MemosOf("memos_codes_map", "code_id"),
            MemosOf("memos_segments_map", "segment_id"));
        var values = new RequalValues(database);
        var (ofDocument, ofCase) = (values.Of("attributes_documents_map", "doc_id"), values.Of("attributes_cases_map", "case_id"));
        var documents = new DatabaseDocuments(CountedUnit.CodePoints);
        foreach (var row in rows)
            documents.Add(row.Number("doc_id"), new(row.Text("doc_name") ?? "", row.Words("doc_text"))
            {
                Memo = reading.Joined([row.Text("doc_description"), .. ofDocuments[row.Number("doc_id")]]),
                Variables = [.. ofDocument[row.Number("doc_id")]],
            });
        var codes = CodesOf(reading, ofCodes);
        var segments = database.Read(
            "segments", "user_id", "doc_id", "code_id", "segment_id", "segment_start", "segment_end", "segment_text");
        var stretches = new CodedStretches(reading);
        foreach (var row in segments.Where(row => row.Number("code_id") is not null))
            stretches.Add(
                documents.Find(row.Number("doc_id")), row.Number("segment_start") - 1, row.Number("segment_end"),
                [codes.Find(CategorizedCodes.KeyOf(row.Number("code_id")))], row.Words("segment_text"),
                reading.Joined(ofSegments[row.Number("segment_id")]));
        leftOut.Say(segments.Count(row => row.Number("code_id") is null),
            "segment has no code", "segments have no code");
        stretches.SayLeftOut();
        var hung = ofDocuments.Concat(ofCodes).Concat(ofSegments).SelectMany(texts => texts).ToHashSet(StringComparer.Ordinal);
        leftOut.Say(memos.SelectMany(texts => texts).Count(text => text is not null && !hung.Contains(text)),
            "memo is of nothing else and stays out", "memos are of nothing else and stay out");
        reading.SayOfFile(Program);
        return new()
        {
            Name = project?.Text("project_name") ?? "",
            Program = $"{Program} {database.First("requal_version", "version")?.Text("version")}".TrimEnd(),
            Memo = project?.Text("project_description"),
            Codes = codes.Codes,
            Documents = documents.All,
            Segments = stretches.Segments(documents.All, codes.Codes),
            Cases = CasesOf(database, documents, ofCase),
            Codings = stretches.Codings,
            Positions = stretches.Positions,
            Coders = segments.Select(row => row.Number("user_id")).OfType<long>().Distinct().Count(),
            LeftOut = leftOut.Sentences,
        };

        ILookup<long?, string> MemosOf(string map, string of) => database.Read(map, "memo_id", of)
            .SelectMany(pair => memos[pair.Number("memo_id")].OfType<string>().Select(text => (Of: pair.Number(of), text)))
            .ToLookup(one => one.Of, one => one.text);
    }

    private static CodeTree CodesOf(
        DatabaseReading reading, ILookup<long?, string> memos) =>
        CategorizedCodes.Build(
            reading,
            NamedRow.Of(
                reading.Database.Read("categories", "category_id", "category_name", "category_description"), "category_id",
                "category_name", "category_description"),
            [.. NamedRow.Of(
                reading.Database.Read("codes", "code_id", "code_name", "code_description"), "code_id", "code_name",
                "code_description").Select(code => code with { Memo = reading.Joined([code.Memo, .. memos[code.Id]]) })],
            reading.Database.Read("categories_codes_map", "code_id", "category_id")
                .Select(pair => (pair.Number("code_id"), pair.Number("category_id"))));

    private static List<ProjectCase> CasesOf(
        ProjectDatabase database, DatabaseDocuments documents, ILookup<long?, (string Name, string Value)> values)
    {
        var places = database.Read("cases_documents_map", "case_id", "doc_id")
            .ToLookup(pair => pair.Number("case_id"), pair => pair.Number("doc_id"));
        return
        [
            .. database.Read("cases", "case_id", "case_name", "case_description").Select(row => new ProjectCase(
                row.Text("case_name") ?? "", documents.Of(places[row.Number("case_id")]), [])
            {
                Memo = row.Text("case_description"),
                Variables = [.. values[row.Number("case_id")]],
            }),
        ];
    }
}
