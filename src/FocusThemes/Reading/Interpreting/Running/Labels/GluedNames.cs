using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Interpreting.Grids.Columns;

namespace FocusThemes.Reading.Interpreting.Running.Labels;

/// <summary>
/// Names of columns run together in a script without blanks and capitals (<c>主题子主题典型引文</c>): what a name is about
/// ends it, and what describes that stands before.
/// </summary>
internal static class GluedNames
{
    private const int Longest = 60, FewestTold = 2;

    // "… of …", "… and …": the name goes on.
    private const string Joining = "的之の和与與及或と・、및와과ー·/（(";

    /// <summary>Each name; empty where the line is no row of them.</summary>
    public static List<string> In(string line)
    {
        if (line.Length > Longest || !line.Any(ColumnName.IsWithoutBlanks)) return [];
        var names = new List<string>();
        var (start, last) = (0, ColumnKind.Unknown);
        foreach (var (kind, ending) in ColumnHeadings.WordsWithin(line))
        {
            // カテゴリ or カテゴリー
            var end = ending < line.Length && line[ending] == 'ー' ? ending + 1 : ending;
            if (end < line.Length && (Joining.Contains(line[end], StringComparison.Ordinal)
                || Array.Exists(CoderWords.Endings, suffix => line.AsSpan(end).StartsWith(suffix)) || char.IsAsciiDigit(line[end]))) continue;
            // Quotes of participants are one column.
            if (last == ColumnKind.Participant && kind is ColumnKind.Quote or ColumnKind.Said && names.Count > 0 && IsBare(names[^1], line[start..end]))
                (start, names) = (start - names[^1].Length, names[..^1]);
            names.Add(line[start..end]);
            (start, last) = (end, kind);
        }

        if (start < line.Length) names.Add(line[start..]);
        return names.Count(ColumnHeadings.Tells) >= FewestTold && names.Exists(name => ColumnHeadings.KindOf(name) is ColumnKind.Quote or ColumnKind.Said)
            ? names.ConvertAll(name => name.Trim()) : [];
    }

    private static bool IsBare(string person, string quote) => person.Length <= 4 && quote.Length <= 3;
}
