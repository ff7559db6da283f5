namespace FocusThemes.Reading.Formats.Office;

/// <summary>The rows or the columns of a sheet: which of them are not shown, and where the others then stand.</summary>
internal sealed class SheetAxis
{
    private readonly List<int> hidden;

    /// <param name="hidden">Numbers from 1 of those that are not shown.</param>
    public SheetAxis(IEnumerable<int> hidden)
    {
        this.hidden = [.. hidden.Distinct().Order()];
    }

    public bool Hides(int number) => hidden.BinarySearch(number) >= 0;

    /// <summary>Counted without those that are not shown; of one that is not, where the next that is shown stands.
    /// </summary>
    public int PlaceOf(int number) => number - CountTo(number - 1);

    /// <summary>
    /// The place as <see cref="PlaceOf"/> has it; of one that is not shown, where the last before it stands.
    /// </summary>
    public int LastPlaceOf(int number) => number - CountTo(number);

    private int CountTo(int number)
    {
        var at = hidden.BinarySearch(number);
        return at >= 0 ? at + 1 : ~at;
    }
}
