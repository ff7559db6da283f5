namespace FocusThemes.Reading.Formats.Office;

/// <summary>Collects the errors of spreadsheets that stand in cells, and tells that those are read as empty.</summary>
/// <param name="one">What stands before one place, as in "on line ".</param>
/// <param name="many">What stands before several.</param>
internal sealed class ErrorsFound(string one = "", string many = "")
{
    private const int MostNamed = 20;
    private readonly List<string> errors = [];
    private readonly List<string> places = [];
    private int count;
    private int line;

    /// <param name="place">A line's number or a cell's letters and number.</param>
    /// <param name="at">The line of the text; 0 where it has none.</param>
    public void Add(ReadOnlySpan<char> error, string place, int at = 0)
    {
        if (count++ == 0) line = at;
        var words = error.ToString();
        if (errors.Count < MostNamed && !errors.Contains(words)) errors.Add(words);
        if (places.Count < MostNamed && (places.Count == 0 || places[^1] != place)) places.Add(place);
    }

    /// <summary>None where there are none.</summary>
    public IEnumerable<ReadingProblem> Problems => count == 0 ? [] : [new(line, Sentence, "")];

    private string Sentence
    {
        get
        {
            var what = count == 1 ? "1 cell holds an error" : $"{count:N0} cells hold errors";
            var where = (places.Count == 1 ? one : many) + string.Join(", ", places);
            var more = places.Count == MostNamed && count > MostNamed ? " and more" : "";
            return $"{what} of a spreadsheet ({string.Join(", ", errors)}) and {(count == 1 ? "is" : "are")} read as empty: "
                + $"{where}{more}.";
        }
    }
}
