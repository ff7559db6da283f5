using System.Buffers;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Interpreting.Grids.Columns;

namespace FocusThemes.Reading.Interpreting.Attributions;

/// <summary>
/// The inside of an attribution, part by part: <c>Rachel, FG1, line 746</c> is a name, a group and a place.
/// </summary>
internal sealed partial class AttributionParts
{
    private const int LongestInside = 90, LongestName = 30;
    private const int MostParts = 8;
    private const int MostWordsInPart = AttributionPartKind.MostWords;

    private static readonly SearchValues<char> NeverInside = SearchValues.Create("\r\n?!“”\"«»{}=");
    private readonly List<(AttributionPart Kind, string Text)> parts = [];

    private readonly string printed;

    private static readonly SearchValues<char> BetweenParts = SearchValues.Create(",;|()[]，；、·");

    private AttributionParts(string printed) => this.printed = printed;

    /// <summary>The kinds in order, which attributions of one table have in common.</summary>
    public string Shape { get; private set; } = "";

    public int Count => parts.Count;

    /// <summary>True where nothing tells what its first part is.</summary>
    public bool BeginsWithWords => parts[0].Kind == AttributionPart.Words;

    public string FirstKind => parts[0].Kind.ToString();

    /// <summary>True for whoever may be named before words, anywhere in a line.</summary>
    public bool MaySpeak => (IsSure && NamesFirst) || IsRole;

    /// <summary>True where nothing but a name of one word is told.</summary>
    public bool IsOneName => parts is [{ Kind: AttributionPart.Name, Text: var name }] && !name.Contains(' ', StringComparison.Ordinal);

    /// <summary>True where nothing but the role of somebody is told.</summary>
    public bool IsRole => parts is [{ Kind: AttributionPart.Role }];

    /// <summary>True for nothing but a few capitals.</summary>
    public bool IsForShort => parts is [{ Text: { Length: > 1 and < 5 } text }] && text.All(char.IsUpper);

    public bool BeginsWithRole => parts[0].Kind == AttributionPart.Role;

    public bool BeginsWithCode => parts[0].Kind == AttributionPart.Code;

    /// <summary>True where it begins with a code or a number of somebody.</summary>
    public bool NamesFirst => parts[0].Kind is AttributionPart.Code or AttributionPart.RoleNumber;

    /// <summary>What attributions of one table have in common: not all of them tell equally much.</summary>
    public string Likeness => field ??= IsSure ? FirstKind : $"{FirstKind} {parts.Count}";

    /// <summary>True where the form alone tells that a person is named, however seldom it comes.</summary>
    public bool IsSure => Has(AttributionPart.Code) || Has(AttributionPart.RoleNumber) || Has(AttributionPart.Group)
        || Has(AttributionPart.Person);

    /// <summary>True where it is likely when it comes again and again.</summary>
    public bool IsLikely => parts[0].Kind is AttributionPart.Name or AttributionPart.Role or AttributionPart.Date
        or AttributionPart.Number || parts is [{ Text: { Length: 1 } letter }] && char.IsUpper(letter[0]);

    /// <summary>Every code, be it a person's or that of something else.</summary>
    public List<string> Codes => [.. parts.Where(part => part.Kind == AttributionPart.Code).Select(part => part.Text)];

    /// <summary>Two or three capitals that somebody of whom more is told begins with; null for any other attribution.</summary>
    public string? Initials => parts is [{ Kind: AttributionPart.Name, Text: { Length: 2 or 3 } name }, ..] && name.All(char.IsUpper)
        && Described.Length > 0 ? name : null;

    /// <summary>A role and the name behind it, which is the person's or a place's; null for any other attribution.</summary>
    public (string Role, string Name)? NameBehindRole =>
        parts is [{ Kind: AttributionPart.Role, Text: var role }, { Kind: AttributionPart.Name, Text: var name }] ? (role, name) : null;

    /// <summary>What is told of somebody beside a name, without where and when they spoke; empty for nothing.</summary>
    public string Described => string.Join(", ", parts.Skip(1).Where(part => part.Kind is AttributionPart.Person or AttributionPart.Words or AttributionPart.Role)
        .Select(part => part.Text));

    /// <summary>With one of its parts as words that name nobody.</summary>
    public AttributionParts WithWords(string part)
    {
        var other = new AttributionParts(printed) { Shape = Shape };
        other.parts.AddRange(parts.Select(one => one.Text == part ? (AttributionPart.Words, one.Text) : one));
        return other;
    }

    /// <summary>Each person that is named, without the group; empty where none is.</summary>
    public List<string> People => Named.ConvertAll(part => part.Text);

    /// <summary>The group that is named; null for none.</summary>
    public string? Group => parts.Find(part => part.Kind == AttributionPart.Group).Text;

    /// <summary>What names neither a person nor a group.</summary>
    public string Beside => string.Join(
        ", ", parts.Where(part => part.Kind != AttributionPart.Group && !Named.Contains(part)
            && (part.Kind != AttributionPart.Place || AttributionPartKind.Of(part.Text) == AttributionPart.Place)).Select(part => part.Text));

    /// <summary>What names the person, with the group that the name is used in; null where it names nobody.</summary>
    public string? Code
    {
        get
        {
            var who = Named;
            // What names nobody tells voices apart as it is printed.
            if (who.Count == 0 && !Has(AttributionPart.Place) && !Has(AttributionPart.Date) && !Has(AttributionPart.Group)) return printed;
            if (who.Count == 0) return AsPrinted(part => part.Kind is not (AttributionPart.Place or AttributionPart.Date));
            return string.Join(", ", parts.Where(part => part.Kind == AttributionPart.Group || who.Contains(part)).Select(part => part.Text));
        }
    }

    // (Santos; Lima, 2019): what stands together is printed together; null where nothing is left.
    private string? AsPrinted(Predicate<(AttributionPart Kind, string Text)> isNaming)
    {
        var naming = parts.FindAll(isNaming);
        if (naming.Count == 0) return null;
        var start = printed.IndexOf(naming[0].Text, StringComparison.Ordinal);
        var end = printed.LastIndexOf(naming[^1].Text, StringComparison.Ordinal) + naming[^1].Text.Length;
        return !Has(AttributionPart.Group) && naming.Count == parts.FindLastIndex(isNaming) + 1 && start >= 0 && start < end && printed[start..end].AsSpan().IndexOfAny("()[]") < 0
            ? printed[start..end] : string.Join(", ", naming.Select(part => part.Text));
    }

    // Codes before names, and these before a number alone.
    private List<(AttributionPart Kind, string Text)> Named
    {
        get
        {
            var who = parts.FindAll(part => part.Kind is AttributionPart.Code or AttributionPart.RoleNumber);
            // (1146, Maria): a number that comes first is somebody's.
            if (who.Count == 0 && parts is [{ Kind: AttributionPart.Number, Text.Length: > 2 }, ..]) who = [parts[0]];
            // (Woman, Leeds, 50s), (ANM, Leeds): behind what is told of a person, a name is that of a place.
            if (who.Count == 0) who = [.. parts.TakeWhile(part => part.Kind is not (AttributionPart.Person or AttributionPart.Words)).Where(part => part.Kind is AttributionPart.Name).Take(1)];
            if (who.Count == 0 && parts is [{ Kind: AttributionPart.Number }, ..]) who = [parts[0]];
            return who;
        }
    }

    /// <summary>True where several people may share it: it tells of a person, but names none.</summary>
    public bool IsShared => Code is not null && !(Has(AttributionPart.Code) || Has(AttributionPart.RoleNumber)
        || Named.Count > 0 || Has(AttributionPart.Number));

    /// <summary>Null for what cannot be an attribution: too long, a sentence, a remark.</summary>
    public static AttributionParts? Parse(ReadOnlySpan<char> inside)
    {
        inside = inside.Trim();
        if (inside.Length is 0 or > LongestInside || inside.ContainsAny(NeverInside)) return null;
        if (WithoutLabel(inside) is { IsEmpty: false } labelled && Parse(labelled) is { IsSure: true } named) return named;
        inside = ExcerptWords.Without(inside);
        var parsed = new AttributionParts(inside.TrimEnd(".;,").ToString());
        foreach (var range in inside.SplitAny(BetweenParts))
        {
            var part = WithoutStop(inside[range].Trim());
            if (!ContainsLetterOrDigit(part)) continue;
            var isInBrackets = inside[..range.Start.Value].LastIndexOfAny("([") > inside[..range.Start.Value].LastIndexOfAny(")]");
            if (parsed.parts.Count == MostParts || !parsed.Add(part.ToString(), isInBrackets)) return null;
        }

        if (parsed.parts.Count == 0) return null;
        parsed.Shape = string.Join(' ', parsed.parts.Select(part => part.Kind));
        return parsed;
    }

    // "Source: Interview 3": the label is called as columns are that say it.
    private static ReadOnlySpan<char> WithoutLabel(ReadOnlySpan<char> inside) =>
        inside.IndexOfAny(':', '：') is > 1 and < LongestName and var colon && !inside[..colon].ContainsAnyInRange('0', '9')
            && ColumnHeadings.NamesPeople(inside[..colon].ToString()) ? inside[(colon + 1)..].TrimStart() : default;

    // That of J.K. belongs to the name.
    private static ReadOnlySpan<char> WithoutStop(ReadOnlySpan<char> part) =>
        part is [.., var last, '.'] && char.IsLetter(last) && part[..^1].Contains('.') ? part : part.TrimEnd('.');

    private static bool ContainsLetterOrDigit(ReadOnlySpan<char> part)
    {
        foreach (var c in part)
            if (char.IsLetterOrDigit(c)) return true;
        return false;
    }

    private bool IsNamed =>
        Has(AttributionPart.Code) || Has(AttributionPart.RoleNumber) || Has(AttributionPart.Name);

    private bool Has(AttributionPart kind)
    {
        foreach (var part in parts)
            if (part.Kind == kind) return true;
        return false;
    }
}
