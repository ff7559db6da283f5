using System.Globalization;

namespace FocusThemes.Checks;

/// <summary>Numbers of themes as values that can be counted on, and back.</summary>
/// <param name="Values">In the order of the themes.</param>
internal sealed record ThemeCount(List<int> Values, Func<int, string> Label)
{
    private const int Most = 3_999;
    private static readonly (int Value, string Letters)[] Roman =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
        (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>
    /// The count of themes by their numbers; null where these are of several kinds, or of none that is known.
    /// </summary>
    public static ThemeCount? Of(IReadOnlyList<string> numbers)
    {
        if (numbers.Count == 0) return null;
        List<string> capitals = [.. numbers.Select(number => number.ToUpperInvariant())];
        // C and D are the third and fourth letter rather than a hundred and five hundred.
        var isLetters = capitals.TrueForAll(number => number is [>= 'A' and <= 'Z']) && capitals[0] != "I";
        return isLetters
            ? new([.. capitals.Select(number => number[0] - 'A' + 1)], value => $"{(char)('A' + value - 1)}")
            : From(numbers, WholeValue, value => value.ToString(CultureInfo.InvariantCulture))
                ?? From(capitals, RomanValue, RomanLabel);
    }

    /// <summary>Runs of values that are not there, with the value before them; null at the beginning.</summary>
    public IEnumerable<(int First, int Last, int? Before)> Missing()
    {
        int? before = null;
        foreach (var value in Values.Distinct().Order())
        {
            var next = before + 1 ?? Math.Min(1, value);
            if (value > next) yield return (next, value - 1, before);
            before = value;
        }
    }

    private static ThemeCount? From(
        IEnumerable<string> numbers, Func<string, int?> valueOf, Func<int, string> label)
    {
        var values = new List<int>();
        foreach (var number in numbers)
        {
            if (valueOf(number) is not (>= 0 and <= Most and var value)) return null;
            values.Add(value);
        }

        return new(values, label);
    }

    private static int? WholeValue(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static int? RomanValue(string number)
    {
        var (value, at) = (0, 0);
        foreach (var (worth, letters) in Roman)
        {
            while (number.AsSpan(at).StartsWith(letters, StringComparison.Ordinal) && value < Most)
                (value, at) = (value + worth, at + letters.Length);
        }

        // IIII and VX are no numbers.
        return value > 0 && RomanLabel(value) == number ? value : null;
    }

    private static string RomanLabel(int value)
    {
        var label = "";
        foreach (var (worth, letters) in Roman)
            for (; value >= worth; value -= worth) label += letters;
        return label;
    }
}
