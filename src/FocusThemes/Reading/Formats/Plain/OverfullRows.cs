using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Interpreting.Attributions;
using FocusThemes.Reading.Interpreting.Grids.Columns;

namespace FocusThemes.Reading.Formats.Plain;

/// <summary>
/// Rows of delimited text with more fields than there are names: a delimiter stands in words that nothing marks. Where
/// only one way of joining fields fits the other rows, that is what was meant.
/// </summary>
internal static class OverfullRows
{
    private const int FewestToCompare = 2;
    private const int LongestShown = 60;
    private const int MostJoined = 40;

    /// <summary>Joins the fields of such rows; what fits in no way or in several is left as it is.</summary>
    /// <returns>What was joined, in sentences.</returns>
    public static List<ReadingProblem> Join(DelimitedText text, List<List<Stretch>> rows, Patience patience)
    {
        var problems = new List<ReadingProblem>();
        if (rows.Count < 2) return problems;
        var (made, columns) = (text.Text, rows[0].Count);
        string[] names = [.. rows[0].ConvertAll(name => WordsOf(made, name))];
        if (columns < 2 || rows.TrueForAll(row => row.Count <= columns) || !ColumnHeadings.IsHeading(names)) return problems;
        var fitting = rows.Skip(1).Where(row => row.Count == columns).ToList();
        if (fitting.Count < FewestToCompare && fitting.Count * 2 < rows.Count - 1) return problems;
        var looks = Enumerable.Range(0, columns).Select(column => new Look(made, names[column], fitting, column)).ToList();
        var areBlanksUsual = fitting.Exists(row => row.Exists(field => BeginsBlank(made, field)));
        List<TextLine>? lines = null;
        foreach (var row in rows.Where(row => row.Count > columns && !string.IsNullOrWhiteSpace(WordsOf(made, row[^1]))))
        {
            patience.Spend(row[^1].End - row[0].Start);
            if (JointsOf(made, row, columns, looks, areBlanksUsual) is not { } joints) continue;
            var fields = row.Count;
            foreach (var joint in joints.OrderDescending())
            {
                text.Join(row[joint].End);
                row[joint] = new(row[joint].Start, row[joint + 1].End);
                row.RemoveAt(joint + 1);
            }

            var words = row[joints.Min()];
            problems.Add(ReadingProblem.At(
                TextLine.NumberAt(lines ??= TextLine.Of(made, patience), words.Start),
                $"This row has {fields} fields where there are {columns} names; only one of them goes on after a delimiter, "
                    + "and was taken whole.", ""));
        }

        return problems;
    }

    // A blank follows a comma of words; else whatever fits the columns.
    private static List<int>? JointsOf(string made, List<Stretch> row, int columns, List<Look> looks, bool areBlanksUsual)
    {
        var surplus = row.Count - columns;
        if (surplus > MostJoined) return null;
        var open = Enumerable.Range(0, row.Count - 1).Where(at => IsOpen(made, row, at)).ToHashSet();
        var blank = open.Where(at => BeginsBlank(made, row[at + 1])).Order().ToHashSet();
        if (!areBlanksUsual && blank.Count == surplus && Fits(made, row, blank, looks, onlyPeople: true)) return [.. blank];
        // Fields before the joints stand in the columns of their places, those behind them in as many places less.
        List<int>? only = null;
        var behind = columns;
        while (behind > 0 && looks[behind - 1].Fits(WordsOf(made, row[behind - 1 + surplus]), onlyPeople: false)) behind--;
        for (var first = 0; first < columns; first++)
        {
            var isJoint = first >= behind - 1 && Enumerable.Range(first, surplus).All(open.Contains)
                && looks[first].Fits(made[row[first].Start..row[first + surplus].End].Trim(), onlyPeople: false);
            if (isJoint && only is not null) return null;
            if (isJoint) only = [.. Enumerable.Range(first, surplus)];
            if (!looks[first].Fits(WordsOf(made, row[first]), onlyPeople: false)) break;
        }

        return only;
    }

    // Nothing but the delimiter stands between them: neither field is in marks.
    private static bool IsOpen(string made, List<Stretch> row, int at) =>
        row[at].End + 1 == row[at + 1].Start && !row[at].IsEmpty && !row[at + 1].IsEmpty;

    private static bool Fits(string made, List<Stretch> row, HashSet<int> joints, List<Look> looks, bool onlyPeople)
    {
        var column = 0;
        for (var at = 0; at < row.Count; at++, column++)
        {
            var start = row[at].Start;
            while (joints.Contains(at)) at++;
            if (!looks[column].Fits(made[start..row[at].End].Trim(), onlyPeople)) return false;
        }

        return true;
    }

    private static bool BeginsBlank(string made, Stretch field) => !field.IsEmpty && made[field.Start] is ' ' or '\u00A0';

    private static string WordsOf(string made, Stretch field) => field.In(made).Trim().ToString();

    /// <summary>What the other rows have in a column.</summary>
    private sealed class Look
    {
        private readonly HashSet<string> known = new(StringComparer.OrdinalIgnoreCase);
        private readonly bool isOfPeople;
        private readonly bool isClosed;

        public Look(string made, string name, List<List<Stretch>> rows, int column)
        {
            foreach (var row in rows) known.Add(WordsOf(made, row[column]));
            isOfPeople = ColumnHeadings.RolesOf([name])[0] is ColumnRole.Participant or ColumnRole.Group or ColumnRole.Coder;
            // Values that come again and again, as themes do.
            isClosed = known.Count * 2 <= rows.Count && rows.Count > FewestToCompare;
        }

        public bool Fits(string words, bool onlyPeople) => known.Contains(words) || (isOfPeople
            ? words.Length <= LongestShown && AttributionParts.Parse(words) is { IsSure: true }
            : onlyPeople || !isClosed);
    }
}
