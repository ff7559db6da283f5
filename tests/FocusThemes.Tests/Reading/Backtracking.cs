using System.Text.RegularExpressions;

namespace FocusThemes.Tests.Reading;

/// <summary>
/// How an expression may go back over a text: along each way through it, the most loops without an end. The engine that
/// goes back takes, from where it begins, as many steps as the text is long to the power of these.
/// </summary>
internal sealed class Backtracking
{
    private const int Many = 1_000;
    private readonly string pattern;
    private readonly bool ignoresBlanks;
    private int at;

    private Backtracking(string pattern, RegexOptions options) =>
        (this.pattern, ignoresBlanks) = (pattern, options.HasFlag(RegexOptions.IgnorePatternWhitespace));

    /// <summary>
    /// True where the time is within a constant for each character: the engine never goes back; or every loop has an
    /// end; or there is but one without, in an expression that begins at one place only.
    /// </summary>
    public static bool IsBounded(string pattern, RegexOptions options)
    {
        if (options.HasFlag(RegexOptions.NonBacktracking)) return true;
        var read = new Backtracking(pattern, options);
        var (loops, isAnchored) = read.ReadAlternatives();
        if (read.at < pattern.Length) throw new FormatException($"{pattern}: not understood from {read.at} on.");
        return loops == 0 || (loops == 1 && isAnchored && !options.HasFlag(RegexOptions.Multiline));
    }

    private (int Loops, bool IsAnchored) ReadAlternatives()
    {
        var (most, areAnchored) = (0, true);
        do
        {
            var (loops, isAnchored) = ReadSequence();
            most = Math.Max(most, loops);
            areAnchored &= isAnchored;
        }
        while (Takes("|"));
        return (most, areAnchored);
    }

    private (int Loops, bool IsAnchored) ReadSequence()
    {
        SkipBlanks();
        var isAnchored = pattern.AsSpan(at) is ['^', ..] or ['\\', 'G', ..];
        var sum = 0;
        while (at < pattern.Length && pattern[at] is not ('|' or ')'))
        {
            sum += Repeated(ReadOne());
            SkipBlanks();
        }

        return (sum, isAnchored);
    }

    // How many loops are in one letter, class or group.
    private int ReadOne()
    {
        switch (pattern[at++])
        {
            case '\\':
                // \p{Lu} is one, and the braces are no count.
                if (pattern[at++] is 'p' or 'P') at = pattern.IndexOf('}', at) + 1;
                return 0;
            case '[':
                ReadClass();
                return 0;
            case '(':
                if (Takes("?")) SkipKind();
                var (loops, _) = ReadAlternatives();
                if (!Takes(")")) throw new FormatException($"{pattern}: a group is not closed.");
                return loops;
            default:
                return 0;
        }
    }

    private int Repeated(int inner)
    {
        SkipBlanks();
        if (at == pattern.Length) return inner;
        var isEndless = false;
        if (pattern[at] is '*' or '+') isEndless = true;
        else if (pattern[at] == '{')
        {
            var end = pattern.IndexOf('}', at);
            var most = pattern[(at + 1)..end].Split(',')[^1];
            isEndless = most.Length == 0;
            if (!isEndless) inner *= int.Parse(most, System.Globalization.CultureInfo.InvariantCulture);
            at = end;
        }
        else if (pattern[at] != '?') return inner;
        at++;
        Takes("?");
        return isEndless ? inner == 0 ? 1 : Many : inner;
    }

    private void ReadClass()
    {
        Takes("^");
        do
        {
            if (pattern[at] == '\\') at++;
            else if (pattern[at] == '[') throw new FormatException($"{pattern}: a class within a class.");
            at++;
        }
        while (pattern[at] != ']');
        at++;
    }

    // Of a group: its name, that it only looks, or its options.
    private void SkipKind()
    {
        if (Takes("<=") || Takes("<!") || Takes("=") || Takes("!") || Takes(":")) return;
        at = pattern[at] == '<' ? pattern.IndexOf('>', at) + 1 : pattern.IndexOf(':', at) + 1;
    }

    private void SkipBlanks()
    {
        while (ignoresBlanks && at < pattern.Length && char.IsWhiteSpace(pattern[at])) at++;
    }

    private bool Takes(string sign)
    {
        if (string.CompareOrdinal(pattern, at, sign, 0, sign.Length) != 0) return false;
        at += sign.Length;
        return true;
    }
}
