namespace FocusThemes.Reading.Conventions;

/// <summary>The names of the columns' roles, as hints, options and remarks have them.</summary>
public static class ColumnRoles
{
    public static IReadOnlyList<string> Names { get; } = [.. Enum.GetValues<ColumnRole>().Select(NameOf)];

    public static string NameOf(ColumnRole role) => role == ColumnRole.None ? "notes" : role.ToString().ToLowerInvariant();

    /// <summary>Null for a name that no column's role has.</summary>
    public static ColumnRole? Find(string name)
    {
        foreach (var (role, known) in Names.Index())
            if (known.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase)) return (ColumnRole)role;
        // As notes were called before.
        return name.Trim().Equals("none", StringComparison.OrdinalIgnoreCase) ? ColumnRole.None : null;
    }

    /// <exception cref="UnacceptableInputException">No column's role has that name.</exception>
    public static ColumnRole Named(string name) => Find(name) ?? throw new UnacceptableInputException(
        $"“{name}” is no kind of column; there are {string.Join(", ", Names)}.");
}
