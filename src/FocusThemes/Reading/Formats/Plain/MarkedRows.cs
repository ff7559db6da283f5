using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Interpreting;
using FocusThemes.Reading.Interpreting.Attributions;
using FocusThemes.Reading.Interpreting.Grids.Columns;

namespace FocusThemes.Reading.Formats.Plain;

/// <summary>
/// Finds tables whose cells are parted by single blanks, each row a line, where the marks around the quotes and the names of the
/// columns leave no doubt where each cell ends: <c>Trust “She knows my name.” Added a photo</c> below <c>Theme Quote Change</c>.
/// </summary>
internal static class MarkedRows
{
    private const int FewestRows = 2, MostNames = 6, LongestHeading = 120, MostAbove = 4;

    /// <summary>Null for any other text.</summary>
    public static Grid? Find(string text, Patience patience)
    {
        if (text.AsSpan().IndexOfAny(QuotationMarks.Doubles) < 0) return null;
        var lines = PartedLine.LinesOf(text).Select(line => Stretch.Trimmed(text, line.Start, line.End)).Where(line => !line.IsEmpty).ToList();
        for (var i = 0; i < Math.Min(MostAbove, lines.Count); i++)
        {
            var rows = lines.Skip(i + 1).TakeWhile(line => Quoted(text, line).Count > 0).ToList();
            patience.Spend(lines[i].End - lines[i].Start + rows.Sum(row => row.End - row.Start));
            // Notes may stand below the rows, but no other quote.
            if (rows.Count < FewestRows || rows.Count > GridLimits.MostRows || lines.Skip(i + 1 + rows.Count).Any(line => line.In(text).ContainsAny(QuotationMarks.Doubles))) continue;
            if (Beside(text, lines[i], rows) is { } grid) return grid;
        }

        return null;
    }

    // One column of quotes with another behind it; or a column of them for each of several groups.
    private static Grid? Beside(string text, Stretch heading, List<Stretch> rows)
    {
        if (heading.End - heading.Start > LongestHeading || heading.In(text).ContainsAny(QuotationMarks.Doubles) || TableWords.EndsAsSentence(heading.In(text))) return null;
        var names = NamesIn(text, heading);
        if (names.Count is < 2 or > MostNames || !ColumnHeadings.Tells(names[0].In(text).ToString())) return null;
        var quotes = names.FindIndex(name => ColumnHeadings.NamesQuotes(name.In(text).ToString()));
        if (quotes < 0) return OfGroups(text, names, rows);
        var (before, behind) = (names.Take(quotes).ToList(), names.Skip(quotes + 1).ToList());
        if (behind.Count == 0 || behind.TrueForAll(name => IsOfPeople(text, name))) return null;
        var made = rows.ConvertAll(row => Quoted(text, row) is var marked && Within(text, row, marked) is var (start, end)
            && CellsOf(text, new(row.Start, start), before) is { } left && CellsOf(text, new(end, row.End), behind) is { } right
            ? new GridRow([.. left, new Stretch(start, end).Cell, .. right]) : null);
        return made.Contains(null) ? null : new([new([.. names.Select(name => name.Cell)], IsHeading: true), .. made!]);
    }

    private static Grid? OfGroups(string text, List<Stretch> names, List<Stretch> rows)
    {
        // "Parents Health professionals"
        var groups = names.Skip(1).SelectMany(name => Capitals(text, name)).ToList();
        if (groups.Count < 2 || ColumnHeadings.KindOf(names[0].In(text).ToString()) is not (ColumnKind.Theme or ColumnKind.Domain or ColumnKind.Category or ColumnKind.Subtheme)) return null;
        var made = new List<GridRow> { new([names[0].Cell, .. groups.Select(group => group.Cell)], IsHeading: true) };
        foreach (var row in rows)
        {
            var quoted = Quoted(text, row);
            if (quoted.Count != groups.Count) return null;
            var cells = new List<GridCell> { Stretch.Trimmed(text, row.Start, quoted[0].Start).Cell };
            for (var i = 0; i < quoted.Count; i++)
                cells.Add(Stretch.Trimmed(text, i == 0 ? quoted[0].Start : quoted[i - 1].End, i + 1 < quoted.Count ? quoted[i].End : row.End).Cell);
            made.Add(new(cells));
        }

        return new(made);
    }

    // From the first mark to the last, with whoever is named in brackets behind it.
    private static (int Start, int End)? Within(string text, Stretch row, List<Stretch> quoted)
    {
        var end = quoted[^1].End;
        var rest = text.AsSpan(end, row.End - end);
        if (rest.TrimStart() is ['(' or '[', ..] && rest.IndexOfAny(')', ']') is > 0 and var close && AttributionParts.Parse(rest[..close].TrimStart(" ([")) is { IsSure: true }) end += close + 1;
        return (quoted[0].Start, end);
    }

    // Null where they cannot be told: one column has all of it, and of two a code is in one.
    private static List<GridCell>? CellsOf(string text, Stretch words, List<Stretch> names)
    {
        var whole = Stretch.Trimmed(text, words.Start, words.End);
        if (names.Count == 0) return whole.IsEmpty ? [] : null;
        if (names.Count == 1) return whole.IsEmpty || !IsOfPeople(text, names[0]) || AttributionParts.Parse(whole.In(text)) is not null ? [whole.Cell] : null;
        if (names.Count > 2 || whole.IsEmpty || names.FindIndex(name => IsOfPeople(text, name)) is not (>= 0 and var people)) return null;
        var cut = people == 0 ? whole.In(text).IndexOf(' ') : whole.In(text).LastIndexOf(' ');
        if (cut < 0) return null;
        List<GridCell> cells = [new(whole.Start, whole.Start + cut), new(whole.Start + cut + 1, whole.End)];
        return AttributionParts.Parse(cells[people].In(text)) is { IsSure: true, BeginsWithCode: true } ? cells : null;
    }

    private static bool IsOfPeople(string text, Stretch name) => ColumnHeadings.KindOf(name.In(text).ToString()) is ColumnKind.Participant or ColumnKind.Source;

    // A capital behind a name that tells begins the next.
    private static List<Stretch> NamesIn(string text, Stretch heading)
    {
        var names = new List<Stretch>();
        foreach (var word in heading.In(text).Split(' '))
        {
            var (start, end) = (heading.Start + word.Start.GetOffset(heading.End - heading.Start), heading.Start + word.End.GetOffset(heading.End - heading.Start));
            if (start == end) continue;
            if (names.Count == 0 || (char.IsUpper(text[start]) && ColumnHeadings.Tells(names[^1].In(text).ToString()))) names.Add(new(start, end));
            else names[^1] = names[^1].Through(new(start, end));
        }

        return names;
    }

    private static List<Stretch> Capitals(string text, Stretch name)
    {
        var names = new List<Stretch>();
        for (var at = name.Start; at < name.End; at++)
            if (at == name.Start || (text[at - 1] == ' ' && char.IsUpper(text[at]))) names.Add(new(at, name.End));
        return [.. names.Select((one, i) => i + 1 < names.Count ? Stretch.Trimmed(text, one.Start, names[i + 1].Start) : one)];
    }

    // Each stretch between a double mark and the one that closes it; none where one stays open.
    private static List<Stretch> Quoted(string text, Stretch line)
    {
        var found = new List<Stretch>();
        for (var at = line.Start; at < line.End && text.AsSpan(at, line.End - at).IndexOfAny(QuotationMarks.Doubles) is >= 0 and var ahead;)
        {
            var open = at + ahead;
            if (text.AsSpan(open + 1, line.End - open - 1).IndexOfAny(QuotationMarks.Doubles) is not (>= 0 and var length)) return [];
            at = open + length + 2;
            found.Add(new(open, at));
        }

        return found;
    }
}
