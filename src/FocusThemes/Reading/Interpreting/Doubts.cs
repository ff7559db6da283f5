using FocusThemes.Reading.Interpreting.Running;
using FocusThemes.Reading.Interpreting.Running.Edges;

namespace FocusThemes.Reading.Interpreting;

/// <summary>Says of a reading where another has nearly as much evidence.</summary>
internal static class Doubts
{
    private const int LongestWords = 80;

    private static readonly Comparer<Segment> ByPlace = Comparer<Segment>.Create((one, other) => one.From.CompareTo(other.From));

    /// <summary>What a hint says of a place where nothing begins.</summary>
    private const string Continues = "continues";

    public const string NamesAgain = "The names of the columns stand here again, with another name for what stands below; "
        + "they were taken for names of columns, and what they say of the themes is not read.";

    /// <summary>Roles as sentences have them; those of hints are their names in lower case.</summary>
    private static readonly Dictionary<Role, string> Names = new()
    {
        [Role.Start] = "more of what stands before",
        [Role.Caption] = "the table’s caption",
        [Role.Heading] = "names of columns",
        [Role.Title] = "a theme",
        [Role.Subtitle] = "a subtitle",
        [Role.Part] = "a part of a theme",
        [Role.Concept] = "a concept",
        [Role.Label] = "a label",
        [Role.Speaker] = "whoever speaks",
        [Role.Asked] = "a question",
        [Role.Quote] = "a quote",
        [Role.Told] = "a quote",
        [Role.By] = "an attribution",
        [Role.Mark] = "a mark",
        [Role.Note] = "a note",
    };

    /// <summary>One for each line at most: that of the least margin.</summary>
    public static IEnumerable<ReadingProblem> In(string text, Border[] all, IReadOnlyList<TextLine> lines, List<Segment> segments) =>
        !segments.Exists(IsDoubtful) ? [] :
        from one in segments.Index()
        where IsDoubtful(one.Item)
        group one by lines[all[one.Item.From].Line].Number into ofLine
        select Of(text, all, lines, segments, ofLine.MinBy(one => one.Item.Margin).Item) with
        {
            Over = [.. ofLine.Select(one => StretchOf(all, segments, one.Index))],
        };

    /// <summary>Of a line that was taken for a theme’s title where none looks like one.</summary>
    public static ReadingProblem OfName(string text, Border[] all, IReadOnlyList<TextLine> lines, Segment title) =>
        At(text, all, lines, title, "Nothing but its place says that this is a theme; it was taken for the title of what stands below.");

    /// <summary>Why a transcript is refused that has no theme.</summary>
    public static string OfTalk(ReadOnlySpan<char> above) => "People speak in turns here, and nothing says which theme they speak of; code the transcript first, or write a "
        + $"heading above each theme’s passages, such as “## Waiting”. “{(above.Length > LongestWords ? $"{above[..LongestWords]}…" : above)}” was taken for the transcript’s own title.";

    /// <summary>Of the first title that was taken for a part of the theme above it.</summary>
    public static ReadingProblem OfPart(string text, Border[] all, IReadOnlyList<TextLine> lines, Segment title) =>
        At(text, all, lines, title, "The columns’ names have a level below the themes, and one title stands here alone; this and others like it were taken for "
            + "parts of the theme above them.");

    /// <summary>Of words that stand alone above quotes, as the titles above them do.</summary>
    public static ReadingProblem OfTitle(string text, Border[] all, IReadOnlyList<TextLine> lines, Segment title) =>
        At(text, all, lines, title, "These words stand alone above quotes, as the title of the theme above does; they and others like them were taken for "
            + "themes, and may as well be parts of it.");

    /// <summary>Of short words between a title and a quote, which are taken for a part of the theme.</summary>
    public static ReadingProblem OfWords(string text, Border[] all, IReadOnlyList<TextLine> lines, Segment words) =>
        At(text, all, lines, words, "These words stand between a title and a quote, and were read as a concept; they may as well be a quote.");

    /// <summary>Of names of columns that stand again, with another name for what stands below.</summary>
    public static ReadingProblem OfNames(string text, Border[] all, IReadOnlyList<TextLine> lines, Segment names) => At(text, all, lines, names, NamesAgain);

    private static ReadingProblem At(string text, Border[] all, IReadOnlyList<TextLine> lines, Segment segment, string sentence)
    {
        var words = new Stretch(all[segment.From].Start, Math.Max(all[segment.From].Start, all[segment.To].End));
        return ReadingProblem.At(WrappedLines.NumberAt(text, lines[all[segment.From].Line], words.Start), sentence, words.In(text)) with { Over = [words] };
    }

    /// <summary>The role of a hint; null for a name that none has.</summary>
    public static Role? Named(string name) => name.Equals(Continues, StringComparison.OrdinalIgnoreCase)
        ? Role.Start
        : Enum.TryParse<Role>(name, ignoreCase: true, out var role) && Names.ContainsKey(role)
        && role != Role.Start && !char.IsAsciiDigit(name[0]) ? (role == Role.Told ? Role.Quote : role) : null;

    /// <summary>The name of a role in hints.</summary>
    public static string NameOf(Role role) =>
        role == Role.Start ? Continues : (role == Role.Told ? Role.Quote : role).ToString().ToLowerInvariant();

    public static IEnumerable<string> NamesOfHints => Names.Keys.Where(role => role != Role.Told).Select(NameOf);

    /// <summary>A role of a hint as sentences have it.</summary>
    public static string Sayable(string name) => Names[Named(name)!.Value];

    // Who said a quote is part of it.
    private static Stretch StretchOf(Border[] all, List<Segment> segments, int index)
    {
        var first = segments[index].Role == Role.By && index > 0 ? segments[index - 1] : segments[index];
        return new(all[first.From].Start, Math.Max(all[first.From].Start, all[segments[index].To].End));
    }

    private static bool IsDoubtful(Segment segment) => segment.Instead is { } instead
        && segment.Margin < Weights.Doubt && !IsOfEnds(segment, instead) && Matters(segment);

    // Where authors' words end tells little of what was said beside them.
    private static bool IsOfEnds(Segment segment, Segment instead) =>
        (segment.From != instead.From || segment.To != instead.To) && instead.Role == Role.Concept && segment.Role is Role.Concept or Role.Quote;

    private static bool Matters(Segment segment) => segment.Role is not (Role.Heading or Role.Label or Role.Mark or Role.Asked)
        || segment.Instead!.Role is Role.Quote or Role.Told or Role.Title;

    private static ReadingProblem Of(string text, Border[] all, IReadOnlyList<TextLine> lines, List<Segment> segments, Segment segment)
    {
        var other = segment.Instead!;
        var (words, instead) = (WordsOf(text, all, segment), WordsOf(text, all, other));
        var line = lines[all[segment.From].Line];
        var sentence = segment.Role == other.Role || Names[segment.Role] == Names[other.Role]
            ? $"Where this {Names[other.Role].Split(' ')[^1]} begins and ends could not be told for certain; it may as well be “{instead}”."
            : $"This was read as {Names[segment.Role]}; it may as well be {Names[other.Role]}{(instead == words ? "" : $": “{instead}”")}.";
        var (at, role) = Difference(segments, other);
        var place = lines[all[at].Line];
        return ReadingProblem.At(WrappedLines.NumberAt(text, line, all[segment.From].Start), sentence, text.AsSpan(all[segment.From].Start, Math.Max(0, all[segment.To].End - all[segment.From].Start)))
            with
        { Instead = new($"{WrappedLines.NumberAt(text, place, all[at].At)}:{ColumnAt(text, all[at].At)}", NameOf(role), instead) };
    }

    // Where another reading begins to differ, so that to say so there is to choose it.
    private static (int At, Role Role) Difference(List<Segment> segments, Segment other)
    {
        var index = segments.BinarySearch(other, ByPlace);
        var same = index < 0 ? other : segments[index];
        return index < 0 || NameOf(same.Role) != NameOf(other.Role) ? (other.From, other.Role)
            : same.To > other.To ? (other.To, other.Then) : (same.To, Role.Start);
    }

    private static string WordsOf(string text, Border[] all, Segment segment)
    {
        var words = text.AsSpan(all[segment.From].Start, Math.Max(0, all[segment.To].End - all[segment.From].Start));
        return (words.Length <= LongestWords ? words.ToString() : $"{words[..LongestWords]}…").ReplaceLineEndings(" / ");
    }

    private static int ColumnAt(string text, int at)
    {
        var start = text.AsSpan(0, at).LastIndexOfAny('\r', '\n');
        return at - start;
    }
}
