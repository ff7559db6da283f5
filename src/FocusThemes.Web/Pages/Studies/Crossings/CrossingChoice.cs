using FocusThemes.Queries.Dimensions;
using FocusThemes.Web.Data.Crossings;

namespace FocusThemes.Web.Pages.Studies.Crossings;

/// <summary>The form in which a reader chooses what to cross, of the quotes that are shown.</summary>
/// <param name="Name">The parameter of the third thing to choose.</param>
public sealed record CrossingChoice(
    AskedCrossing Asked, IReadOnlyList<Dimension> Dimensions, string Name, string Label,
    IEnumerable<(string Value, string Text, bool IsChosen)> Options)
{
    public static CrossingChoice OfNumbers(AskedCrossing asked, IReadOnlyList<Dimension> offered) => new(
        asked, offered, "numbers", "Numbers", MatrixNumbersText.All.Select(
            one => (one.InAddress, one.Numbers.Name(asked.Rows, asked.Columns), one.Numbers == asked.Numbers)));
}
