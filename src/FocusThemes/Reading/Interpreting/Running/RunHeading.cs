using System.Buffers;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Interpreting.Grids.Columns;
using FocusThemes.Reading.Interpreting.Running.Labels;

namespace FocusThemes.Reading.Interpreting.Running;

/// <summary>The row of column names in text run together: <c>ThemesSub-themesIllustrative quotes</c>.</summary>
/// <param name="Levels">How many columns stand before the quotes'; 0 where that is not told.</param>
/// <param name="NamesFirst">True where whoever speaks has a column before the quotes'.</param>
/// <param name="NamesLast">True where they have one after it.</param>
/// <param name="HasNotesLast">True where another column stands after it.</param>
internal sealed record RunHeading(int Levels, bool NamesFirst = false, bool NamesLast = false, bool HasNotesLast = false)
{
    private static readonly SearchValues<char> Never = SearchValues.Create(":“”\"«»"), NeverAlone = SearchValues.Create(":0123456789");
    private static readonly SearchValues<char> Figures = SearchValues.Create(",%(");
    private const int Shortest = 4, Longest = 160, LongestAlone = 60;
    private const int LongestName = 130;
    private const int MostNames = 8;

    /// <summary>False for a single name, which may as well be the table's.</summary>
    public bool IsOfMany { get; init; } = true;

    /// <summary>How many of the levels have a name that says nothing.</summary>
    public int Untold { get; init; }

    /// <summary>True where the names have a level below that of the themes.</summary>
    public bool HasParts { get; init; }

    /// <summary>True where the names have no level but that of parts.</summary>
    public bool IsOfParts { get; init; }

    /// <summary>What each column before the quotes' holds that is of a level.</summary>
    public IReadOnlyList<ColumnRole?> Order { get; init; } = [];

    /// <summary>What the columns behind the quotes' hold, where the themes are among them and none stands before; empty elsewhere.</summary>
    public IReadOnlyList<ColumnRole?> Behind { get; init; } = [];

    /// <summary>True where the last column is called something that is neither said nor whoever says it.</summary>
    public bool EndsOtherwise { get; init; }

    /// <summary>True where the first column has numbers.</summary>
    public bool HasNumbersFirst { get; init; }

    /// <summary>Null where the line is no such row.</summary>
    public static RunHeading? In(ReadOnlySpan<char> line)
    {
        if (line.Length < Shortest || (line.Length < 8 && !ColumnName.IsWithoutBlanks(line[0])) || line.Length > Longest
            || TableWords.EndsAsSentence(line) || TableWords.IsTableLabel(line)) return null;
        if (line.ContainsAny(Never) || char.IsAsciiDigit(line[0]) || line[0] == '(') return null;
        var names = NamesIn(line);
        if (names.Exists(name => name.Length > LongestName) || names.Count > MostNames) return null;
        if (names.TrueForAll(ColumnHeadings.NamesQuotes) && IsOfQuotes(line.ToString())) return new(1) { IsOfMany = false };
        if (names.Count == 1 && EndsWithQuotes(names[0])) return new(1);
        if (names.Count == 1) return IsOfOneColumn(names[0]) ? new(1) { IsOfMany = false } : TableWords.IsHeading(line) ? Of(names) : null;
        var told = names.Count(name => ColumnHeadings.Tells(name) || (name.AsSpan().Count(' ') < 2 && RoleWords.AreIn(name)));
        var heading = Of(names);
        var isSure = told == names.Count && (heading.Levels > 0 || heading.NamesFirst || heading.NamesLast || heading.Behind.Count > 0 || heading.Order.Count > 0);
        return isSure || (heading.Levels > 0 && names.Exists(ColumnHeadings.NamesQuotes) && names.TrueForAll(MayBeName)) || (heading.Levels > 0 && told > 1)
            || TableWords.IsHeading(line) ? heading : null;
    }

    /// <summary>True for a row that names the quotes as the one above does, and the level before them as it does or otherwise.</summary>
    /// <param name="names">The row above.</param>
    public static bool IsAgain(ReadOnlySpan<char> line, ReadOnlySpan<char> names)
    {
        if (line.SequenceEqual(names)) return true;
        if (line.Length is < 8 or > Longest || line.ContainsAny(Never) || NamesIn(line) is not [var level, var quotes]) return false;
        return NamesIn(names) is [var levelAbove, var quotesAbove] && quotes.Equals(quotesAbove, StringComparison.OrdinalIgnoreCase)
            && ColumnHeadings.NamesQuotes(quotes) && ColumnHeadings.KindOf(level) is > ColumnKind.Unknown and < ColumnKind.Example and var kind
            && ColumnHeadings.KindOf(levelAbove) == kind;
    }

    /// <summary>A column's name alone on its line.</summary>
    public static bool IsName(ReadOnlySpan<char> line) => line.Length is > 1 and < LongestAlone && !TableWords.EndsAsSentence(line)
        && !char.IsLower(line[0]) && !line.ContainsAny(NeverAlone) && !TableWords.IsTableLabel(line) && ColumnHeadings.Tells(line.ToString());

    public static RunHeading Of(IReadOnlyList<string> names)
    {
        var levels = names.SelectMany(name => name.Split('/')).Select(ColumnHeadings.KindOf)
            .Where(ColumnHeadings.IsLevel).ToList();
        var roles = ColumnHeadings.RolesOf(names);
        return Of(roles) with
        {
            // "Participants, n (%)" is a name of figures, which says enough.
            Untold = names.Zip(roles).TakeWhile(one => one.Second != ColumnRole.Quote).Count(one => one.Second is null && !one.First.AsSpan().ContainsAny(Figures)),
            HasParts = levels.Contains(ColumnKind.Subtheme) || levels.Distinct().Count() > 1,
            IsOfParts = levels.Count > 0 && levels.TrueForAll(kind => kind == ColumnKind.Subtheme),
            EndsOtherwise = names.Count > 0 && ColumnHeadings.KindOf(names[^1]) is ColumnKind.Nothing or ColumnKind.Finding or ColumnKind.Memo or ColumnKind.Comment,
            HasNumbersFirst = names.Count > 0 && NumberColumn.IsCalled(names[0]),
        };
    }

    public static RunHeading Of(IReadOnlyList<ColumnRole?> roles)
    {
        var quote = roles.Index().FirstOrDefault(role => role.Item == ColumnRole.Quote, (-1, null)).Item1;
        // "Domain, Barriers, Facilitators": what was said has no name.
        if (quote < 0) return roles is [ColumnRole.Theme, null or ColumnRole.Concept, ..] ? new(0) { Order = [ColumnRole.Theme] } : new(0);
        var (before, after) = (roles.Take(quote).ToList(), roles.Skip(quote + 1).ToList());
        var levels = before.FindAll(role => role is null or ColumnRole.Theme or ColumnRole.Subtheme or ColumnRole.Concept);
        return new(
            levels.Count, before.Contains(ColumnRole.Participant), after.Contains(ColumnRole.Participant),
            after.Exists(role => role is not (ColumnRole.Participant or ColumnRole.Quote)))
        {
            Order = levels,
            Behind = levels.Count == 0 && after.Contains(ColumnRole.Theme) ? after : [],
        };
    }

    private static bool MayBeName(string name) => name.Length <= 45 && !name.AsSpan().ContainsAnyInRange('0', '9') && !QuotationMarks.IsMark(name[0]);

    // "Health messages Quotes": the column before is called as no other is.
    private static bool EndsWithQuotes(string line) => line.LastIndexOf(' ') is > 2 and var blank && line.AsSpan().Count(' ') < 5 && char.IsUpper(line[0])
        && char.IsUpper(line[blank + 1]) && ColumnHeadings.NamesQuotes(line[(blank + 1)..]) && char.IsLower(line[line.LastIndexOf(' ', blank - 1) + 1]);

    // "Strategies used and illustrative quotes"
    private static bool IsOfOneColumn(string name) =>
        ColumnHeadings.NamesQuotes(name) && name.Contains(" and ", StringComparison.OrdinalIgnoreCase) && char.IsUpper(name[0]);

    // "Illustrative quotes"
    private static bool IsOfQuotes(string name) => name.AsSpan().Count(' ') == 1 && ColumnHeadings.NamesQuotes(name)
        && name.Split(' ').All(word => ColumnHeadings.NamesQuotes(word) || word is "Example" or "Sample" or "Participant" or "Selected");

    public static List<string> NamesIn(ReadOnlySpan<char> line)
    {
        var names = new List<string>();
        var start = 0;
        for (var i = 1; i < line.Length; i++)
        {
            var isCell = line[i] is '\t' or '|' || (line[i] == ' ' && line[i - 1] == ' ');
            if (!isCell && !(char.IsUpper(line[i]) && (char.IsLower(line[i - 1]) || line[i - 1] == ')'
                || (line[i - 1] == '.' && i > 1 && char.IsLower(line[i - 2]))))) continue;
            Add(line[start..i]);
            start = isCell ? i + 1 : i;
        }

        Add(line[start..]);
        return GluedNames.In(string.Concat(names)) is { Count: > 1 } glued ? glued : names.Count == 1 ? NamesBetweenBlanks(names[0]) : names;

        void Add(ReadOnlySpan<char> name)
        {
            name = name.Trim(" |\t/");
            if (!name.IsEmpty) names.Add(name.ToString());
        }
    }

    // "Major themes Minor themes Exemplar quotations": names that begin with capitals.
    private static List<string> NamesBetweenBlanks(string line)
    {
        var names = new List<string>();
        foreach (var word in line.Split(' '))
        {
            if (names.Count > 0 && (!char.IsUpper(word.FirstOrDefault()) || char.IsLower(names[^1][names[^1].LastIndexOf(' ') + 1]) && names[^1].Length - names[^1].LastIndexOf(' ') < 5
                || !ColumnHeadings.Tells(names[^1]))) names[^1] += $" {word}";
            else names.Add(word);
        }

        // "Theme 1. Definition of …" is a theme.
        return names.Count > 1 && names.TrueForAll(name => ColumnHeadings.Tells(name) && !(name is [.., var digit, '.' or ':' or ')'] && char.IsAsciiDigit(digit))) ? names : [line];
    }
}
