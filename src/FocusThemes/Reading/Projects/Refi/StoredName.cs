namespace FocusThemes.Reading.Projects.Refi;

/// <summary>
/// What a program calls a selection, compared with the words that stand there: often it is their beginning, on one line and
/// with an ellipsis; but it may be a title as well.
/// </summary>
internal static class StoredName
{
    /// <summary>How far from its position words are looked for.</summary>
    public const int Farthest = 100;

    /// <summary><c>Quotation </c> is the longest of them.</summary>
    private const int LongestBeforeNumber = 10;

    /// <summary>A title that is a beginning by chance is shorter.</summary>
    private const int ShortestUnsaidCut = 30;

    // What is on a name's end where it is cut.
    private static readonly string[] Ellipses = ["…", "..."];

    /// <summary>Nothing that is seen, or a number of a line or of the selection itself, as programs give it: <c>line:12</c>,
    /// <c>Quotation 12:3</c>, <c>00:14.70 – 00:17.70</c>.</summary>
    public static bool IsLabel(string name)
    {
        if ((Cut(name) ?? name).All(IsUnseen)) return true;
        var digits = name.IndexOfAnyInRange('0', '9');
        return digits is >= 0 and <= LongestBeforeNumber && !name.Skip(digits).Any(char.IsLetter)
            && (digits == 0 || name[digits - 1] is ' ' or ':' or '#');
    }

    /// <summary>The name without its ellipsis; null where it is not cut.</summary>
    public static string? Cut(string name) =>
        Array.Find(Ellipses, name.EndsWith) is { } end && name.Length > end.Length ? name[..^end.Length] : null;

    // Some programs cut without a sign of it.
    private static string? Beginning(string name) => Cut(name) ?? (name.Length >= ShortestUnsaidCut ? name : null);

    /// <summary>Whether the name is what stands from one position to the other, white space apart, or the beginning of it.</summary>
    /// <returns>True where it is all of it, false where it is the beginning; null where it is neither.</returns>
    public static bool? Matches(string name, string text, int start, int end, Patience patience)
    {
        if (Match(name, text, start, end, isWhole: true, patience)) return true;
        return (Beginning(name) is { } beginning && Match(beginning, text, start, end, isWhole: false, patience)) ? false : null;
    }

    /// <summary>How far the words of the name are from a position, below 0 before it; null where they are not near.</summary>
    public static int? Distance(string name, string text, int start, Patience patience)
    {
        var words = Cut(name) ?? name;
        for (var far = 1; far <= Farthest; far++)
        {
            if (start - far >= 0 && StandsAt(start - far)) return -far;
            if (start + far < text.Length && StandsAt(start + far)) return far;
        }

        return null;

        bool StandsAt(int at) => !IsUnseen(text[at]) && Match(words, text, at, text.Length, isWhole: false, patience);
    }

    private static bool Match(string name, string text, int start, int end, bool isWhole, Patience patience)
    {
        var (at, seen) = (start, 0);
        foreach (var c in name)
        {
            if (IsUnseen(c)) continue;
            at = NextSeen(text, at, end);
            if (at >= end || text[at++] != c)
            {
                patience.Spend(at - start);
                return false;
            }

            seen++;
        }

        if (seen > 0 && isWhole) at = NextSeen(text, at, end);
        patience.Spend(at - start);
        return seen > 0 && (!isWhole || at >= end);
    }

    private static int NextSeen(string text, int at, int end)
    {
        while (at < end && IsUnseen(text[at])) at++;
        return at;
    }

    // An attribute holds no line ends, and no control characters but by their pictures.
    private static bool IsUnseen(char c) =>
        char.IsWhiteSpace(c) || char.IsControl(c) || c is (>= '\u2400' and <= '\u2421') or (>= '\uFFFD' and <= '\uFFFF');
}
