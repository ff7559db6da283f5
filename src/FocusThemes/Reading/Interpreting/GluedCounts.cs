using System.Text.RegularExpressions;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Reading.Interpreting;

/// <summary>
/// A column of counts that the columns beside it run into: <c>Workload207 (49%)</c>. Where several rows have them, text is
/// read as if they were a border between cells.
/// </summary>
internal static partial class GluedCounts
{
    private const int Fewest = 3;

    /// <param name="counts">In the order of the text.</param>
    public static TableText Masked(TableText table, out IReadOnlyList<Stretch> counts)
    {
        counts = [];
        if (table.Grids.Count > 0) return table;
        var found = new List<Stretch>();
        foreach (var match in Form().EnumerateMatches(table.Text)) found.Add(new(match.Index, match.Index + match.Length));
        if (found.Count < Fewest) return table;
        counts = found;
        return table with
        {
            Text = string.Create(table.Text.Length, (table.Text, found), (units, from) =>
            {
                from.Text.CopyTo(units);
                foreach (var count in from.found)
                {
                    units[count.Start..count.End].Fill(' ');
                    units[count.End - 1] = '\t';
                }
            }),
        };
    }

    // "Workload207 (49%)", and what stands behind the brackets of an attribution: "(P7)12".
    [GeneratedRegex(
        @"(?<=[\p{Ll})?!.’”""])[0-9]{1,4}(?: ?\([0-9]{1,3}(?:[.,][0-9]{1,2})? ?%?\)| \p{Ll}{3,20} \([0-9]{1,3}(?:[.,][0-9]{1,2})? ?%\))|(?<=[\p{L}0-9][)\]])[0-9]{1,6}(?=\r?$)",
        RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Form();
}
