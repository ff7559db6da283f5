using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Reading.Interpreting.Running.Edges;

/// <summary>
/// A column of counts that the columns beside it run into: <c>Workload207 (49%)</c>. Where several rows have them, text is
/// read as if they were a border between cells.
/// </summary>
internal static partial class GluedCounts
{
    private const int Fewest = 3, FewestNamed = 2, Heading = 600, LongestTitle = 110, MostDigits = 4;
    private static readonly SearchValues<char> NeverInTitle = SearchValues.Create("“”\"‘«:");

    /// <param name="counts">In the order of the text.</param>
    public static TableText Masked(TableText table, out IReadOnlyList<Stretch> counts)
    {
        counts = [];
        if (table.Grids.Count > 0) return table;
        var found = new List<Stretch>();
        var names = table.Text.AsSpan(0, Math.Min(table.Text.Length, Heading));
        var form = NamesOfCounts().IsMatch(names) ? FormBelowCounts() : names.Contains('%') ? FormBelowShares() : Form();
        foreach (var match in form.EnumerateMatches(table.Text)) found.Add(new(match.Index, match.Index + match.Length));
        found.AddRange(AfterTitles(table.Text));
        if (found.Count < (form == FormBelowCounts() ? FewestNamed : Fewest)) return table;
        found.Sort((one, other) => one.Start.CompareTo(other.Start));
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

    // Lines without a quote that end with a number each: "Trust12", "Care at home 8"; not "Interview12", which says who spoke, nor 1, 2, 3.
    private static List<Stretch> AfterTitles(string text)
    {
        var (found, areInOrder) = (new List<Stretch>(), true);
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range).TrimEnd();
            if (line.Length is < 6 or > LongestTitle || !char.IsAsciiDigit(line[^1]) || !char.IsUpper(line[0]) || line.ContainsAny(NeverInTitle)) continue;
            var number = line.LastIndexOfAnyExceptInRange('0', '9') + 1;
            var last = line[..number].TrimEnd(' ').Length;
            if (line.Length - number > MostDigits || last < 4 || number - last > 1 || !char.IsLower(line[last - 1]) || (last < number && line[number..] is ['1', '9', _, _] or ['2', '0', _, _])) continue;
            words.Add(line[(line[..last].LastIndexOf(' ') + 1)..last]);
            areInOrder &= int.Parse(line[number..], CultureInfo.InvariantCulture) == found.Count + 1;
            found.Add(new(range.Start.Value + number, range.Start.Value + line.Length));
        }

        return !areInOrder && words.Set.Count >= Fewest && words.Set.Count * 2 > found.Count ? found : [];
    }

    private const string Anywhere = @"(?<=[\p{Ll})])[0-9]{1,2}/[0-9]{1,2}(?=[“""«‘])|(?<=[\p{Ll})?!.’”""])[0-9]{1,4}(?: ?\([0-9]{1,3}(?:[.,][0-9]{1,2})? ?%?\)| \p{Ll}{3,20} \([0-9]{1,3}(?:[.,][0-9]{1,2})? ?%\))"
        + @"|(?<=[\p{L}0-9][)\]])[0-9]{1,6}(?=\r?$)";

    // "Workload207 (49%)", "Workload12 answers (4 %)", "Workload3/5“", and what stands behind the brackets of an attribution: "(P7)12".
    [GeneratedRegex(Anywhere, RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Form();

    private const string BeforeMarks = Anywhere + @"|(?<=[\p{Ll})])[0-9]{1,3}(?:[.,][0-9]{1,2})?%?(?=[“""«‘])";

    // Where a column is called one of shares, numbers before the mark of a quote are its cells: "Workload2.1“".
    [GeneratedRegex(BeforeMarks, RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex FormBelowShares();

    // Where one is called one of counts, so are those between the words of two cells: "Workload4All that is to be done".
    [GeneratedRegex(BeforeMarks + @"|(?<=[\p{Ll})""”])[0-9]{1,3}(?=\p{Lu}[\p{Ll} ])", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex FormBelowCounts();

    [GeneratedRegex(@"[\p{Ll})](?:Frequency|Counts?|Mentions|Occurrences|Number of|Respuestas|Frecuencia|Menciones|Häufigkeit|Anzahl|Nennungen|"
        + @"Fréquence|Frequência|Frequenza|No\.|Nr\.|N[°º]|#|№)(?!\p{Ll})", RegexOptions.CultureInvariant)]
    private static partial Regex NamesOfCounts();
}
