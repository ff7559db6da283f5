using FocusThemes.Model.People;

namespace FocusThemes.Reading;

/// <summary>
/// What is told of participants, each thing once and in the order of the source; where columns tell different things of one
/// person under one name, all are kept and that is said.
/// </summary>
internal sealed class ToldOfPeople
{
    private const int MostShown = 5;

    // One spelling for each name: that of the column, or of whatever told it first.
    private readonly Dictionary<string, string> names = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(Participant, string Name), List<(string Value, string File, int Line)>> byColumns = [];
    private readonly HashSet<(Participant, string Name, string Value)> told = [];

    public IEnumerable<(string File, ReadingProblem Problem)> Problems =>
        from one in byColumns
        let found = one.Value
        where found.Count > 1
        select (found[1].File, ReadingProblem.At(found[1].Line,
            $"Columns tell different things of {one.Key.Item1.Code} as “{one.Key.Name}”: "
                + string.Join(", ", found.Take(MostShown).Select(place => $"“{place.Value}” (line {place.Line}{In(place.File, found[1].File)})"))
                + (found.Count > MostShown ? $" and {found.Count - MostShown} more" : "") + "; all are kept.", ""));

    /// <summary>Takes what a column tells of a participant, under its name.</summary>
    public void Tell(Participant participant, ParticipantAttribute attribute, string file, int line)
    {
        if (!Add(participant, attribute)) return;
        var key = (participant, names[attribute.Name]);
        if (!byColumns.TryGetValue(key, out var places)) byColumns[key] = places = [];
        places.Add((attribute.Value, file, line));
    }

    /// <summary>Takes what an attribution tells of a participant.</summary>
    public void Tell(Participant participant, ParticipantAttribute attribute) => Add(participant, attribute);

    // One list grows: a person may be told of in as many ways as there are quotes.
    private bool Add(Participant participant, ParticipantAttribute attribute)
    {
        if (!names.TryAdd(attribute.Name, attribute.Name)) attribute = attribute with { Name = names[attribute.Name] };
        if (!told.Add((participant, attribute.Name, attribute.Value.ToUpperInvariant()))) return false;
        if (participant.Attributes is not List<ParticipantAttribute> all) participant.Attributes = all = [];
        all.Add(attribute);
        return true;
    }

    private static string In(string file, string other) => file == other ? "" : $" of {file}";
}
