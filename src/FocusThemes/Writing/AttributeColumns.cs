using FocusThemes.Model.People;

namespace FocusThemes.Writing;

/// <summary>
/// What is known of participants beside their codes, as columns of a table: one for each name that occurs.
/// </summary>
/// <param name="all">The attributes of every participant of the table.</param>
/// <param name="others">The names of its other columns, which stay the only ones of their name.</param>
public sealed class AttributeColumns(
    IEnumerable<IReadOnlyList<ParticipantAttribute>> all, params IReadOnlyCollection<string> others)
{
    private readonly string[] names = [.. all.SelectMany(attributes => attributes).Select(one => one.Name).Distinct()];

    /// <summary>The names in the order in which they occur.</summary>
    public IEnumerable<string> Names => names.Select(name => others.Contains(name) ? $"attribute {name}" : name);

    /// <summary>
    /// The values in the order of the names; several of one name in one cell, null where there is none.
    /// </summary>
    public IEnumerable<string?> ValuesOf(IReadOnlyList<ParticipantAttribute> attributes) =>
        from name in names
        let values = attributes.Where(one => one.Name == name).Select(one => one.Value).ToList()
        select values.Count > 0 ? string.Join("; ", values) : null;
}
