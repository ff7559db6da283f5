namespace FocusThemes.Reading.Projects.Databases.Requal;

/// <summary>Values of requal's attributes, each a row of its own. Those of users are not read.</summary>
internal sealed class RequalValues(ProjectDatabase database)
{
    private readonly Dictionary<long, string?> names = ById(database.Read("attributes", "attribute_id", "attribute_name"),
        "attribute_id", "attribute_name");

    private readonly Dictionary<long, string?> values = ById(
        database.Read("attribute_values", "attribute_value_id", "value"), "attribute_value_id", "value");

    public ILookup<long?, (string Name, string Value)> Of(string map, string of) => Variables.By(
        database.Read(map, of, "attribute_id", "attribute_value_id"), of,
        row => names.GetValueOrDefault(row.Number("attribute_id") ?? -1),
        row => values.GetValueOrDefault(row.Number("attribute_value_id") ?? -1));

    private static Dictionary<long, string?> ById(IReadOnlyList<DatabaseRow> rows, string id, string text) =>
        rows.Where(row => row.Number(id) is not null).DistinctBy(row => row.Number(id))
            .ToDictionary(row => row.Number(id)!.Value, row => row.Text(text));
}
