using FocusThemes.Reading.Formats;

namespace FocusThemes.Reading.Interpreting;

/// <summary>
/// Counts what one cell gives to many quotes: a title over every row, a name beside each, a quote under each of its
/// row's codes. A small file could else be read as a text without end.
/// </summary>
internal sealed class RepeatedText(Patience patience)
{
    private long characters;

    /// <param name="length">Of the cell.</param>
    /// <param name="times">How often it is given.</param>
    /// <param name="line">On which it stands, from 1.</param>
    /// <exception cref="UnacceptableInputException">With this, it is more than is read of a file.</exception>
    public void Add(int length, int times, int line)
    {
        characters += (long)length * times;
        patience.Spend(length);
        if (characters > GridLimits.MostCharacters)
            throw new UnacceptableInputException(
                $"Line {line}: cells are said of so many quotes, as their titles, codes or participants, that they come to "
                + $"more than {GridLimits.MostCharacters:N0} characters; part the table, or keep shorter cells.");
    }
}
