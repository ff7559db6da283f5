namespace FocusThemes.Reading.Projects.Databases;

/// <summary>Values of variables, by what they are of.</summary>
internal static class Variables
{
    /// <summary>Those that have both a name and a value, in their order.</summary>
    public static ILookup<long?, (string Name, string Value)> By(
        IEnumerable<DatabaseRow> rows, string of, Func<DatabaseRow, string?> name, Func<DatabaseRow, string?> value) =>
        rows.Select(row => (Of: row.Number(of), Name: name(row), Value: value(row)))
            .Where(one => one.Name is not null && one.Value is not null)
            .ToLookup(one => one.Of, one => (one.Name!, one.Value!));
}
