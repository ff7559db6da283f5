using System.Globalization;
using FocusThemes.Reading.Interpreting.Attributions;

namespace FocusThemes.Reading.Interpreting.Running.Labels;

/// <summary>
/// A column of numbers of the quotes that runs into one of participants' numbers: <c>18‘I asked …</c> is quote 1 of
/// participant 8, where the next line begins with 2.
/// </summary>
internal static class NumberedPeople
{
    private const int Fewest = 3, MostDigits = 6;

    /// <summary>Adds whoever is named so to the attributions of each line.</summary>
    public static void Find(string text, List<TextLine> rows, List<List<AttributionCandidate>> found)
    {
        var people = new List<(int Row, AttributionCandidate One)>();
        foreach (var (i, row) in rows.Index())
        {
            var digits = row.In(text).IndexOfAnyExceptInRange('0', '9');
            if (digits is < 1 or > MostDigits || TextLine.IsSpace(text[row.Start + digits])) continue;
            var number = (people.Count + 1).ToString(CultureInfo.InvariantCulture);
            var (inside, end) = (row.Start + number.Length, row.Start + digits);
            if (inside >= end || !row.In(text).StartsWith(number) || AttributionParts.Parse(text.AsSpan(inside, end - inside)) is not { } parts) return;
            people.Add((i, new(AttributionStyle.Leading, parts, new(row.Start, end, false, inside, end), false, false) { Weight = Weights.OfColumn }));
        }

        if (people.Count < Fewest) return;
        foreach (var (row, one) in people) found[row] = [.. found[row], one];
    }
}
