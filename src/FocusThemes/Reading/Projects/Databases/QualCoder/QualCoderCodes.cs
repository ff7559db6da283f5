using FocusThemes.Reading.Projects.Databases.Rqda;

namespace FocusThemes.Reading.Projects.Databases.QualCoder;

/// <summary>QualCoder's categories within categories, codes in them, and codes under codes; but for those that only tell
/// who speaks.</summary>
internal sealed class QualCoderCodes
{
    /// <summary>Owner of what QualCoder itself makes where it finds speakers in a transcript.</summary>
    private const string SpeakerCoder = "📌 Speaker coding";

    private readonly CodeTree tree;
    private readonly Dictionary<long, string> speakers = [];

    public QualCoderCodes(DatabaseReading reading)
    {
        tree = new(reading);
        var ofSpeakers = new HashSet<long?>();
        foreach (var row in reading.Database.Read("code_cat", "catid", "name", "memo", "supercatid", "owner"))
        {
            if (row.Text("owner") == SpeakerCoder) ofSpeakers.Add(row.Number("catid"));
            else
                tree.Add(
                    CategoryKey(row.Number("catid")), KeyAbove(row, "supercatid", CategoryKey), row.Text("name") ?? "",
                    row.Text("memo"), isCodable: false);
        }

        foreach (var row in reading.Database.Read("code_name", "cid", "name", "memo", "catid", "supercid", "color"))
        {
            if (row.Number("catid") is { } category && ofSpeakers.Contains(category))
            {
                if (row.Number("cid") is { } id) speakers.TryAdd(id, row.Text("name") ?? "");
                continue;
            }

            tree.Add(
                CategorizedCodes.KeyOf(row.Number("cid")),
                KeyAbove(row, "supercid", CategorizedCodes.KeyOf) ?? KeyAbove(row, "catid", CategoryKey),
                row.Text("name") ?? "", row.Text("memo"), isCodable: true, row.Text("color"));
        }

        tree.Build(mergesEqualNames: true);
    }

    public IReadOnlyList<ProjectCode> All => tree.Codes;

    /// <summary>Names of those who speak, by the code that marks their turns.</summary>
    public IReadOnlyDictionary<long, string> Speakers => speakers;

    public ProjectCode? Find(long? id) => tree.Find(CategorizedCodes.KeyOf(id));

    private static string? KeyAbove(DatabaseRow row, string column, Func<long?, string> key) =>
        row.Number(column) is { } above ? key(above) : null;

    private static string CategoryKey(long? id) => $"category {id}";
}
