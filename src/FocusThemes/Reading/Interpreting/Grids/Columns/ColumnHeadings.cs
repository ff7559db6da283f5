using System.Text.RegularExpressions;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Interpreting.Attributions;
using FocusThemes.Reading.Interpreting.Grids.Coders;

namespace FocusThemes.Reading.Interpreting.Grids.Columns;

/// <summary>What the name of a column tells of its cells.</summary>
internal static partial class ColumnHeadings
{
    private const int LongestHeading = 90;
    private const int LongestName = 30;
    private const int LongestQuestion = 300;

    // A name of that many words is a sentence unless it asks.
    private const int MostWords = 4;
    private const int FewestOverFigures = 2, FewestBesideLong = 2;

    private static readonly ColumnWordIndex Whole = new(ColumnWords.Whole), Anywhere = new(ColumnWords.Anywhere);
    private static readonly HashSet<string> Beside = [.. ColumnWords.Beside], Counting = [.. ColumnWords.Counting];
    private static readonly HashSet<string> Counted = [.. ColumnWords.Counted];

    // By precedence, where a name has several: "illustrative quotes of each theme".
    private static readonly ColumnKind[] Strongest =
    [
        ColumnKind.Quote, ColumnKind.Said, ColumnKind.Subtheme, ColumnKind.Theme, ColumnKind.Domain, ColumnKind.Category,
        ColumnKind.Code,
        ColumnKind.Rule, ColumnKind.Definition, ColumnKind.Finding, ColumnKind.Participant, ColumnKind.Example,
    ];

    private static readonly Dictionary<ColumnKind, int> Levels = new()
    {
        [ColumnKind.Theme] = 0,
        [ColumnKind.Domain] = 1,
        [ColumnKind.Category] = 1,
        [ColumnKind.Subtheme] = 2,
        [ColumnKind.Code] = 3,
        [ColumnKind.Definition] = 4,
        [ColumnKind.Rule] = 4,
        [ColumnKind.Finding] = 4,
        [ColumnKind.Example] = 4,
    };

    /// <summary>The role of each column by its name alone; null for one whose name says nothing.</summary>
    public static ColumnRole?[] RolesOf(IReadOnlyList<string> names)
    {
        var kinds = names.Select(KindOf).ToList();
        var roles = ColumnAssignment.Of(WeightsOf(kinds, hasNames: true), MayStandBeside(kinds)).Best;
        return [.. names.Select((name, column) => FixedRoleOf(name) ?? (kinds[column] == ColumnKind.Unknown ? null
            : roles[column]))];
    }

    /// <summary>What names weigh, each beside the others.</summary>
    public static List<ColumnWeights> WeightsOf(List<ColumnKind> kinds, bool hasNames)
    {
        var hasQuotes = kinds.Contains(ColumnKind.Quote);
        var hasLevels = kinds.Exists(kind => kind is ColumnKind.Theme or ColumnKind.Domain or ColumnKind.Category or ColumnKind.Code);
        var unknown = !hasNames ? ColumnWeights.Nameless : hasLevels ? ColumnWeights.Unknown + ColumnWeights.NotTheme
            : ColumnWeights.Unknown;
        return kinds.ConvertAll(kind => kind switch
        {
            ColumnKind.Said when hasQuotes => ColumnWeights.Named[kind] + ColumnWeights.BesideQuotes,
            ColumnKind.Example when hasQuotes => ColumnWeights.Named[kind] + ColumnWeights.OutsideQuotes,
            ColumnKind.Unknown => hasQuotes ? unknown + ColumnWeights.NoQuotes : unknown,
            ColumnKind.Comment or ColumnKind.Memo when hasQuotes
                || kinds.Contains(ColumnKind.Said) => ColumnWeights.Named[ColumnKind.Nothing],
            _ => ColumnWeights.Named.GetValueOrDefault(kind, unknown),
        });
    }

    /// <summary>Definitions of what stands in the column left of them.</summary>
    public static List<bool> MayStandBeside(List<ColumnKind> kinds) =>
        [.. kinds.Select((kind, column) => kind == ColumnKind.Definition && column > 0 && kinds[column - 1] != kind
            && Levels.ContainsKey(kinds[column - 1]))];

    /// <summary>A role that the name alone gives, whatever else the table has; null for none.</summary>
    public static ColumnRole? FixedRoleOf(string name) =>
        CoderColumn.Of(Bare(name)) != CoderName.None ? ColumnRole.Coder
        : NumberColumn.IsCalled(Bare(name)) ? ColumnRole.Number
        : AppliedCode(name) is not null ? ColumnRole.None
        : KindOf(name) == ColumnKind.Attribute ? ColumnRole.Attribute
        : null;

    public static ColumnKind KindOf(string name)
    {
        if (name.Length > LongestQuestion) return ColumnKind.Unknown;
        var words = ColumnName.WordsOf(name);
        if (words.Count == 0) return name.AsSpan().ContainsAny("%#№§") ? ColumnKind.Nothing : ColumnKind.Unknown;
        if (ColumnWords.AreOfRow(words)) return ColumnKind.Nothing;
        // "Code participant", "Código del participante": that of a person.
        if (words.Count > 1 && ColumnWords.OfCodes.Contains(words[0]) && words.Skip(1).All(word => ColumnWords.Links.Contains(word) || NamesOne(word))
            && words.Skip(1).Any(NamesOne)) return ColumnKind.Participant;
        // "Subject Codes": of what is spoken of.
        if (words.Count > 1 && words[0] is "subject" or "subjects" && words[^1] is "codes" or "tags") return ColumnKind.Code;
        // What is told of a participant names none.
        if (words.Count > 1 && PersonWords.AreOfAttribute(name)) return ColumnKind.Attribute;
        if (Whole.In(words) is [{ First: 0 } whole, ..]
            && words.Skip(whole.Last + 1).All(word => Beside.Contains(word) || IsOfPerson(word))
            && (whole.Kind is not ColumnKind.Said || whole.Last == words.Count - 1)) return whole.Kind;
        // "Participant (code, group)"
        if (name.TrimEnd() is [.., ')'] && name.IndexOf('(') is > 1 and var bracket && KindOf(name[..bracket]) == ColumnKind.Participant
            && ColumnName.WordsOf(name[bracket..]).TrueForAll(word => Beside.Contains(word) || IsOfPerson(word) || word is "group" or "groups" or "focus" or "fg" or "pseudonym" or "pseudonyms" or "initials" or "site"))
            return ColumnKind.Participant;
        if (words.Count > 1 && ((Counting.Contains(words[^1])
            && words.TrueForAll(word => Counted.Contains(word) || Counting.Contains(word) || char.IsAsciiDigit(word[0])))
            || (words[0] == "number" && words[1] == "of"))) return ColumnKind.Nothing;
        var found = Anywhere.In(words);
        var head = HeadOf(name, found);
        if (head is ColumnKind.Definition or ColumnKind.Example
            && !found.Exists(one => one.Kind is ColumnKind.Quote or ColumnKind.Said)) return head;
        if (Array.Find(Strongest, kind => found.Exists(one => one.Kind == kind)) is > ColumnKind.Unknown and var strongest)
            return strongest;
        return PersonWords.AreOfVoice(name) || PersonWords.AreOfAttribute(name) ? ColumnKind.Attribute : ColumnKind.Unknown;
    }

    /// <summary>The words that are known of a name in a script without blanks, with where each ends.</summary>
    public static List<(ColumnKind Kind, int End)> WordsWithin(string name) => ColumnWordIndex.Within(name, Anywhere, Whole);

    /// <summary>A code that is applied to the rows with a mark below it, as Dedoose writes them; empty for any other
    /// name.</summary>
    public static Range? AppliedCode(string name) => Applied().Match(name).Groups["code"] is { Success: true } code
        ? code.Index..(code.Index + code.Length)
        : null;

    /// <summary>True for a column of parts of themes.</summary>
    public static bool IsOfParts(string name) => KindOf(name) == ColumnKind.Subtheme;

    /// <summary>True for a row that can only be the columns' names: short, and at least two of them known.</summary>
    public static bool IsHeading(IReadOnlyList<string> cells)
    {
        var filled = cells.Where(cell => cell.Length > 0).ToList();
        if (filled.Distinct().Count() < 2 || filled.Exists(cell => QuotationMarks.IsMark(cell[0]) && (cell.Length > LongestHeading || ColumnName.WordsOf(cell).Count > MostWords))) return false;
        // A survey's question may be as long as it likes, beside names.
        var names = filled.FindAll(cell => IsShort(cell) || IsQuestion(cell));
        return (names.Count == filled.Count || (names.Count > FewestBesideLong && names.Count * 3 >= filled.Count * 2
            && names.Exists(name => IsLevel(KindOf(name)) || NamesPeople(name)))) && IsHalfKnown(names);
    }

    /// <summary>True for a first row of short names, different from each other and from what stands below them, of which
    /// one is known.</summary>
    /// <param name="below">What stands in the column of that place.</param>
    public static bool AreNames(IReadOnlyList<string> cells, Func<int, IEnumerable<string>> below)
    {
        var filled = cells.Index().Where(cell => cell.Item.Length > 0).ToList();
        if (filled.Count < 3 || filled.Select(cell => cell.Item).Distinct().Count() < filled.Count
            || !filled.TrueForAll(cell => MayBeName(cell.Item) && !below(cell.Index).Contains(cell.Item))) return false;
        // Over cells of nothing but numbers or ticks, words are names.
        return filled.Count(cell => cell.Item.Any(char.IsLetter)
            && ColumnLook.AreFigures(below(cell.Index))) >= FewestOverFigures
            || (filled.TrueForAll(cell => (!IsPerson(cell.Item) || !below(cell.Index).Any(IsPerson))
                && (IsQuestion(cell.Item) || Tells(cell.Item) || ColumnName.WordsOf(cell.Item).Count <= MostWords))
            && filled.Exists(cell => Levels.ContainsKey(KindOf(cell.Item))
                || KindOf(cell.Item) is ColumnKind.Quote or ColumnKind.Said));
    }

    /// <summary>True for a name of a level, of quotes or of whoever speaks.</summary>
    public static bool IsKnown(string name) =>
        KindOf(name) is not (ColumnKind.Unknown or ColumnKind.Attribute or ColumnKind.Memo or ColumnKind.Comment or ColumnKind.Nothing);

    /// <summary>True for the name of a level and no other word.</summary>
    public static bool IsLevel(string name) => ColumnName.WordsOf(name).Count == 1 && IsLevel(KindOf(name));

    /// <summary>True for what themes, parts of them and codes are called.</summary>
    public static bool IsLevel(ColumnKind kind) => kind is >= ColumnKind.Theme and <= ColumnKind.Code;

    /// <summary>True for a column of a table of themes, be it a level, the authors' words or quotes; codes may be those of people.</summary>
    public static bool IsOfThemesOrQuotes(string name) => KindOf(name) is >= ColumnKind.Theme and < ColumnKind.Participant and not ColumnKind.Code;

    public static bool IsWider(ColumnKind one, ColumnKind other) => Levels[one] < Levels[other];

    /// <summary>True for a name of a column of quotes.</summary>
    public static bool NamesQuotes(string name) => KindOf(name) == ColumnKind.Quote;

    /// <summary>True for a name of whoever speaks, be it a code or a name.</summary>
    public static bool NamesPeople(string name) => FixedRoleOf(name) is null
        && KindOf(name) is ColumnKind.Participant or ColumnKind.Source;

    /// <summary>True where both names are of the same level, such as <c>Theme</c> and <c>Theme no.</c></summary>
    public static bool AreOfOneLevel(string name, string other) =>
        Levels.TryGetValue(KindOf(name), out var level) && Levels.TryGetValue(KindOf(other), out var second)
            && level == second;

    /// <summary>True for a row of short names of which one is known.</summary>
    public static bool MayBeHeading(IReadOnlyList<string> cells) =>
        cells.All(cell => IsShort(cell) && !(cell.Length > 0 && QuotationMarks.IsMark(cell[0]))) && cells.Any(Tells);

    /// <summary>True for <c>user_id</c> beside <c>response_id</c>: who gave several answers has one, each answer another.</summary>
    public static bool IsOfWhoeverAnswers(string name, IEnumerable<string> names) => ColumnName.WordsOf(name) is ["user", "id"] or ["userid"]
        && names.Any(IsOfAnswers);

    public static bool IsOfAnswers(string name) => ColumnName.WordsOf(name) is [var answer, "id"] && ColumnWords.OfAnswers.Contains(answer);

    /// <summary>False for a name that tells nothing of its column.</summary>
    public static bool Tells(string name) =>
        FixedRoleOf(name) is { } role ? role != ColumnRole.Attribute || PersonWords.AreOfVoice(name)
            : KindOf(name) != ColumnKind.Unknown;

    /// <summary>The word of a name that is one of several, with a number: <c>text</c> of <c>text_1</c>; null for any other name.</summary>
    public static string? SeriesOf(string name)
    {
        var words = string.Concat(ColumnName.WordsOf(name));
        var word = words.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return word.Length < words.Length && ColumnWords.OfSeries.Contains(word) ? word : null;
    }

    private static bool IsHalfKnown(List<string> filled)
    {
        var known = filled.Count(Tells);
        // A level, quotes and people, each by one word, whatever else is told beside them.
        if (filled.Exists(IsLevel) && filled.Exists(cell => ColumnName.WordsOf(cell).Count == 1 && NamesQuotes(cell))
            && filled.Exists(cell => ColumnName.WordsOf(cell).Count == 1 && NamesPeople(cell))) return true;
        return known >= 2 && known * 2 >= filled.Count && filled.Exists(cell => IsKnown(cell)
            || FixedRoleOf(cell) is ColumnRole.Attribute);
    }

    // "Participant no." is an abbreviation, not a sentence.
    private static bool IsShort(string cell) =>
        cell.Length <= LongestName || (cell.Length <= LongestHeading && !TableWords.EndsAsSentence(cell));

    private static bool IsQuestion(string cell) => cell.Length <= LongestQuestion && cell[^1] is '?' or '？';

    private static bool MayBeName(string cell) => !QuotationMarks.IsMark(cell[0]) && !cell.AsSpan().ContainsAny("\r\n")
        && cell.AsSpan().ContainsAnyExceptInRange('!', '@') && (IsQuestion(cell) || IsShort(cell));

    private static bool IsPerson(string cell) => AttributionParts.Parse(cell) is { IsSure: true };

    private static string Bare(string name) => ColumnName.Spaced(name.Trim().TrimEnd(':', '*'));

    private static bool NamesOne(string word) => Anywhere.In([word]) is [{ Kind: ColumnKind.Participant }];

    private static bool IsOfPerson(string word) => word is "page" or "pages" or "line" or "lines" or "age" or "sex" or "gender" or "role";

    // The last word before what it is of: "description of the theme", "code definition (short)".
    private static ColumnKind HeadOf(string name, List<(ColumnKind Kind, int First, int Last)> found)
    {
        // "Code/memo examples": what the stroke parts is of the same head.
        if (name.LastIndexOf('/') is > 0 and var stroke && ColumnName.WordsOf(name[(stroke + 1)..]) is { Count: > 1 } behind
            && Anywhere.In(behind) is [.., { Kind: ColumnKind.Example or ColumnKind.Definition, Last: var last } head] && last == behind.Count - 1) return head.Kind;
        var end = name.AsSpan().IndexOfAny("(/:,[");
        var words = ColumnName.WordsOf(end > 0 ? name[..end] : name);
        var of = words.FindIndex(Math.Min(1, words.Count),
            word => word is "of" or "for" or "from" or "by" or "in" or "with" or "de" or "der");
        return found.FindLast(one => one.Last < (of < 0 ? words.Count : of)).Kind;
    }

    [GeneratedRegex(
        @"^\s*Code:\s*(?<code>\S.*?)\s+Applied\s*$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Applied();
}
