using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace FocusThemes.Reading.Interpreting;

/// <summary>What the name of a column tells of its cells.</summary>
internal static partial class ColumnHeadings
{
    private const int LongestHeading = 90;

    private const int LongestName = 30;

    // From the widest level to the narrowest: a table's own levels get their roles by this order.
    private static readonly (Regex Words, Regex InOtherLanguages, int Level)[] Levels =
    [
        (SubthemeWords(), OtherLanguages.Subtheme(), 2), (ThemeWords(), OtherLanguages.Theme(), 0),
        (CategoryWords(), OtherLanguages.Category(), 1), (CodeWords(), OtherLanguages.Code(), 3),
        (ConceptWords(), OtherLanguages.Concept(), 4),
    ];

    /// <summary>The role of each column by its name alone; null for one whose name says nothing.</summary>
    public static ColumnRole?[] RolesOf(IReadOnlyList<string> names) =>
        RolesOf(names, FrozenSet<int>.Empty, FrozenSet<int>.Empty);

    /// <summary>The role of each column; null for one whose name says nothing.</summary>
    /// <param name="marked">Columns of whose cells each has quotation marks.</param>
    /// <param name="ofNumbers">Columns that hold nothing but numbers.</param>
    public static ColumnRole?[] RolesOf(
        IReadOnlyList<string> names, IReadOnlySet<int> marked, IReadOnlySet<int> ofNumbers)
    {
        names = [.. names.Select(ColumnName.Spaced)];
        var roles = new ColumnRole?[names.Count];
        var levels = new List<(int Level, int Column)>();
        var hasQuotes = names.Any(name => PlainQuoteWords().IsMatch(name) && RoleOf(name) == ColumnRole.Quote);
        foreach (var (column, name) in names.Index())
        {
            var role = RoleOf(name);
            // Beside quotes, what participants say is only what statements or data are of.
            if (role == ColumnRole.Quote && hasQuotes && !PlainQuoteWords().IsMatch(name)) levels.Add((4, column));
            else if (role is null && PersonWords.AreOfAttribute(name)) roles[column] = ColumnRole.Attribute;
            else if (role is not null) roles[column] = role;
            else if (LevelOf(name) is { } level && !ofNumbers.Contains(column)) levels.Add((level, column));
        }

        // Themes may be called by what somebody said, and what stands below them not.
        if (!roles.Contains(ColumnRole.Quote)
            && levels.FindAll(level => marked.Contains(level.Column)) is [{ Level: > 0 } said])
        {
            roles[said.Column] = ColumnRole.Quote;
            levels.Remove(said);
        }

        SetAside(names, roles, levels);
        // Where nothing else is the quotes' column, data and examples are.
        if (!roles.Contains(ColumnRole.Quote)
            && levels.FindLast(level => LooseQuoteWords().IsMatch(names[level.Column])) is { Level: > 0 } loose)
        {
            roles[loose.Column] = ColumnRole.Quote;
            levels.Remove(loose);
        }

        foreach (var (place, (_, column)) in levels.OrderBy(level => level.Level).ThenBy(level => level.Column).Index())
        {
            roles[column] = place == 0 ? ColumnRole.Theme
                : place == 1 && levels.Count > 2 ? ColumnRole.Subtheme
                : place == 1 || place == levels.Count - 1 ? ColumnRole.Concept
                : ColumnRole.None;
        }

        return roles;
    }

    /// <summary>A code that is applied to the rows with a mark below it, as Dedoose writes them; empty for any other
    /// name.</summary>
    public static Range? AppliedCode(string name) => Applied().Match(name).Groups["code"] is { Success: true } code
        ? code.Index..(code.Index + code.Length)
        : null;

    /// <summary>True for a column of parts of themes.</summary>
    public static bool IsOfParts(string name) =>
        SubthemeWords().IsMatch(name) || OtherLanguages.Subtheme().IsMatch(ColumnName.Plain(name));

    /// <summary>True for a column whose cells name several codes each.</summary>
    public static bool HasLists(string name) => name.Trim() is "Codes" or "codes" or "CODES" or "Tags" or "tags";

    // Beside segments, a comment is the coder's; beside a document, an id is the segment's.
    private static void SetAside(IReadOnlyList<string> names, ColumnRole?[] roles, List<(int Level, int Column)> levels)
    {
        var participants = names.Count(other => ParticipantWords().IsMatch(other.Trim()));
        foreach (var (column, name) in names.Index())
        {
            if (roles.Contains(ColumnRole.Quote) && CodersWords().IsMatch(name)) roles[column] = ColumnRole.None;
            if (roles[column] == ColumnRole.Participant && name.Trim().ToUpperInvariant() is "ID" or "IDS"
                && participants > 1) roles[column] = ColumnRole.None;
            if (AppliedCode(name) is not null) roles[column] = ColumnRole.None;
        }

        levels.RemoveAll(level => roles[level.Column] is not null);
    }

    /// <summary>True for a row that can only be the columns' names: short, and at least two of them known.</summary>
    public static bool IsHeading(IReadOnlyList<string> cells)
    {
        var filled = cells.Where(cell => cell.Length > 0).ToList();
        if (filled.Count < 2 || !filled.TrueForAll(IsShort)) return false;
        var known = filled.Count(cell => RoleOf(cell) is not null || LevelOf(cell) is not null);
        return known >= 2 && known * 2 >= filled.Count;
    }

    /// <summary>True for a name of a level, of quotes or of whoever speaks.</summary>
    public static bool IsKnown(string name) => LevelOf(name) is not null || QuoteWords().IsMatch(name)
        || ParticipantWords().IsMatch(name) || GroupWords().IsMatch(name);

    /// <summary>True for a name of whoever speaks, be it a code or a name.</summary>
    public static bool NamesPeople(string name) => RoleOf(name) == ColumnRole.Participant;

    /// <summary>True where both names are of the same level, such as <c>Theme</c> and <c>Theme no.</c></summary>
    public static bool AreOfOneLevel(string name, string other) =>
        LevelOf(name) is { } level && LevelOf(other) == level;

    /// <summary>True for a row of short names of which one is known.</summary>
    public static bool MayBeHeading(IReadOnlyList<string> cells) =>
        cells.All(cell => IsShort(cell) && !(cell.Length > 0 && QuotationMarks.IsMark(cell[0])))
        && cells.Any(cell => RoleOf(cell) is not null || LevelOf(cell) is not null);

    // "Participant no." is an abbreviation, not a sentence.
    private static bool IsShort(string cell) =>
        cell.Length <= LongestName || (cell.Length <= LongestHeading && !TableWords.EndsAsSentence(cell));

    /// <summary>False for a name that tells nothing of its column.</summary>
    public static bool Tells(string name) => RoleOf(name) is not null || LevelOf(name) is not null;

    private static ColumnRole? RoleOf(string name)
    {
        name = ColumnName.Spaced(name.Trim().TrimEnd(':', '*'));
        if (CoderColumn.Of(name) != CoderName.None) return ColumnRole.Coder;
        if (NumberColumn.IsCalled(name)) return ColumnRole.Number;
        if (NothingWords().IsMatch(name)) return ColumnRole.None;
        var plain = ColumnName.Plain(name);
        return QuoteWords().IsMatch(name) || OtherLanguages.Quote().IsMatch(plain) ? ColumnRole.Quote
            : GroupWords().IsMatch(name) || OtherLanguages.Group().IsMatch(plain) ? ColumnRole.Group
            : ParticipantWords().IsMatch(name)
                || (LevelOf(name) is null && OtherLanguages.Participant().IsMatch(plain)) ? ColumnRole.Participant
            : PersonWords.AreOfVoice(name) ? ColumnRole.Attribute
            : null;
    }

    private static int? LevelOf(string name)
    {
        name = ColumnName.Spaced(name);
        var plain = ColumnName.Plain(name);
        foreach (var (words, others, level) in Levels)
            if (words.IsMatch(name) || others.IsMatch(plain)) return level;
        return null;
    }

    [GeneratedRegex(
        @"^(?:n|%|n\s?\(%\)|count|frequency|freq\.?|weight|score|date|created|modified|memo|" +
        @"colou?r|n\s?=.*|density|weight score|codes applied combined|quotation name|(?:excerpt|resource|" +
        @"quotation|segment|codes?|coded|document|media|created|modified)\s(?:range|date|on|at|count|" +
        @"memo|comment|weight|colou?r)|(?:quot(?:e|ation)|excerpt|extract|segment)s?\s?(?:index|no\.?|nr\.?|numbers?|" +
        @"ids?|#|count|length|start|end)|(?:creation|modification|coding|change|update|entry)\s(?:date|time)|" +
        @"date\s(?:created|modified|added|coded)|time\s?stamp|erstell(?:ungs)?datum|" +
        @"(?:erstellt|geändert|bearbeitet) am|" +
        @"(?:first )?authors?(?:\(s\))?[’']?s?,? ?(?:[/&]|and)? ?\(?(?:year|date)\)?|" +
        @"(?:interviewer|moderator)s?[’']?s? (?:questions?|prompts?))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NothingWords();

    [GeneratedRegex(
        @"quot(?:e|ation|es|ations)s?\b|verbatim|excerpt|extract|\bsegments?\b|utterance|exemplar|illustrat|" +
        @"vignette|in their (?:own )?words|\bvoices?\b|(?:participants?|respondents?|patients?|" +
        @"interviewees?|users?)[’']?s? (?:words|statements?|responses?|data|comments?)|" +
        @"statements?\b|(?:raw|interview|" +
        @"focus group|transcript|supporting|sample|example|representative|primary) (?:\w{1,40} )?(?:data|text|evidence)|" +
        @"^data\b|^text$|^content$|evidence|(?<!condensed )\bmeaning units?\b|^coded(?:\stext)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex QuoteWords();

    /// <summary>Those that nothing but quotes is called by.</summary>
    [GeneratedRegex(
        "quot|verbatim|excerpt|extract|segment|zitat|citation|citas? ",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlainQuoteWords();

    [GeneratedRegex(
        @"^\s*(?:comments?|memos?|notes?)\s*$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CodersWords();

    [GeneratedRegex(
        @"^\s*Code:\s*(?<code>\S.*?)\s+Applied\s*$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Applied();

    [GeneratedRegex(@"examples?|data|comments?|responses?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LooseQuoteWords();

    [GeneratedRegex(
        @"^(?:document\s)?(?:focus\s?)?groups?(?:\s?(?:no\.?|number|id|name))?$|^FGDs?$|^FGs?$|^cohort$|^session$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GroupWords();

    [GeneratedRegex(
        @"^(?:participants?|respondents?|informants?|interviewees?|interviews?|speakers?|persons?|patients?|" +
        @"subjects?|(?:service|end)\s?users?|" +
        @"pseudonyms?|who|names?|ids?|identifier|attribution|attributed to|said by|source|sources|" +
        @"documents?|document name|media title|media|file|case|cases|transcript)(?:\s?(?:ids?|nos?\.?|numbers?|" +
        @"codes?|names?|identifiers?|#|characteristics|details))?" +
        @"(?:,\s?(?:pages?|lines?|age|sex|gender|role)\b.*|\s\((?:pages?|lines?|age|sex|gender|role)\b.*\))?$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ParticipantWords();

    [GeneratedRegex(
        @"sub-?\s?(?:ordinate\s)?(?:themes?|categor|domains?|topics?|codes?|constructs?|dimensions?)|" +
        @"second-?\s?(?:level|order|ary)|descriptive themes?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SubthemeWords();

    [GeneratedRegex(@"themes?\b|thematic", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ThemeWords();

    [GeneratedRegex(
        @"categor(?:y|ies)|domains?\b|topics?\b|constructs?\b|dimensions?\b|factors?\b|aspects?\b|areas?\b|" +
        @"framework|determinants?\b|clusters?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CategoryWords();

    [GeneratedRegex(
        @"\b(?:codes?|code ?names?|tags?|nodes?|labels?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CodeWords();

    [GeneratedRegex(
        @"concepts?\b|descri(?:ption|bed)|definitions?\b|summar|findings?\b|meanings?\b|explanations?\b|" +
        @"interpretations?\b|key (?:points|messages|issues|ideas)|issues?\b|barriers?|facilitators?|details?\b|" +
        @"comments?\b|examples?\b|responses?\b|analysis|insights?|reasons?|strateg|recommend",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ConceptWords();
}
