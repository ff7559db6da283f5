using FocusThemes.Model;

namespace FocusThemes.Reading.Formats.Hiding;

/// <summary>Collects what a file holds without showing it, and tells what became of it.</summary>
/// <param name="isRead">True where the study asks to read it too.</param>
internal sealed class HiddenFound(bool isRead)
{
    private const int MostNamed = 20;
    private readonly Dictionary<(HiddenKind Kind, string? Sheet), (int Count, List<string> Places)> found = [];
    private int struck;

    /// <summary>Which of several sheets the places are on that are told next; null where there is no need to say.
    /// </summary>
    public string? Sheet { get; set; }

    public HiddenParts Parts => !found.Keys.Any(one => one.Kind.IsSecret) ? HiddenParts.None
        : isRead ? HiddenParts.Included : HiddenParts.LeftOut;

    /// <summary>A sentence for each kind, and for each sheet of several.</summary>
    public IEnumerable<ReadingProblem> Problems => found.Select(kind => new ReadingProblem(
        0, Sentence(kind.Key.Kind, kind.Key.Sheet, kind.Value.Count, kind.Key.Kind.HasName && !Reads(kind.Key.Kind) ? [] : kind.Value.Places), "")
    {
        ToOwner = kind.Key.Kind.HasName ? Sentence(kind.Key.Kind, kind.Key.Sheet, kind.Value.Count, kind.Value.Places) : null,
    })
        .Concat(struck == 0 ? [] : [new(0, $"{struck:N0} {(struck == 1 ? "passage is" : "passages are")} struck through, as what somebody took back may be, "
            + $"and {(struck == 1 ? "was" : "were")} read like other words; delete what is not to be read.", "")]);

    /// <summary>Words with a line through them are shown, though whoever struck them may not want them read.</summary>
    public void SayStruck() => struck++;

    /// <summary>Whether such parts are read.</summary>
    public bool Reads(HiddenKind kind) => isRead && kind.CanBeRead;

    /// <param name="place">A row's number, a column's letter, a sheet's name; null where it has no name.</param>
    /// <returns>True where it is to be left out.</returns>
    public bool LeavesOut(HiddenKind kind, string? place = null)
    {
        var (count, places) = found.GetValueOrDefault((kind, Sheet), (0, []));
        if (place is not null && places.Count < MostNamed) places.Add(place);
        found[(kind, Sheet)] = (count + 1, places);
        return !Reads(kind);
    }

    private string Sentence(HiddenKind kind, string? sheet, int count, List<string> places)
    {
        var named = places.Count == 0 ? ""
            : $": {string.Join(", ", places)}{(count > places.Count ? $" and {count - places.Count:N0} more" : "")}";
        var (what, was) = count == 1 ? (kind.One, "was") : (kind.Many, "were");
        if (sheet is not null) what += $" of the sheet “{sheet}”";
        return Reads(kind)
            ? $"{count:N0} {what} {was} read all the same, as the study asks{named}."
            : $"{count:N0} {what} {was} left out{named}.";
    }
}
