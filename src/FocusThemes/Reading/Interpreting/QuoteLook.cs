using System.Buffers;
using System.Text.RegularExpressions;
using FocusThemes.Model;
using FocusThemes.Reading.Conventions;

namespace FocusThemes.Reading.Interpreting;

/// <summary>What a quote that was read looks like, whatever its words say.</summary>
internal sealed partial class QuoteLook
{
    // In UTF-16 units, of a name before a colon and of words in brackets.
    private const int LongestName = 32;
    private const int LongestRemark = 60;
    private const int LongestBefore = 3;

    private const string Ends = ".?!…。？！";
    private static readonly SearchValues<char> Bullets = SearchValues.Create("•▪●◦○‣");
    private readonly string text;
    private int? spoken;

    public QuoteLook(Quote quote)
    {
        text = quote.Text;
        (Quote, Words) = (quote, WordsIn(text));
        IsMarked = quote.OpeningMark.Length > 0;
        IsAttributed = quote.AttributedAs is not null;
        IsStopped = TableWords.EndsAsSentence(text);
        FindColons();
    }

    public Quote Quote { get; }
    public int Words { get; }
    public bool IsMarked { get; }

    /// <summary>True where a mark opens before it and none closes after it.</summary>
    public bool OpensAlone => IsMarked && Quote.ClosingMark.Length == 0;

    /// <summary>True where a mark closes after it and none opens before it.</summary>
    public bool ClosesAlone => !IsMarked && Quote.ClosingMark.Length > 0;
    public bool IsAttributed { get; }
    public bool IsStopped { get; }
    public int Length => text.Length;

    /// <summary>True for words without marks that end as no sentence does, and in which nobody speaks of themselves.</summary>
    public bool IsUnspoken => !IsMarked && !IsStopped && Spoken == 0;

    public bool BeginsLower => char.IsLower(text[0]);

    /// <summary>How many of its words people say of themselves or while they speak.</summary>
    public int Spoken => spoken ??= SpokenWords.In(text);

    /// <summary>True for <c>Nurse 2: We …</c>; <c>Night shifts: We …</c>.</summary>
    public bool BeginsWithName { get; private set; }

    /// <summary>True where somebody seems to speak after somebody else: <c>Did you? Nurse 2: Yes.</c></summary>
    public bool HoldsName { get; private set; }

    /// <summary>True for <c>12Nobody came</c>, <c>(2) Nobody came</c>, <c>3:2...nobody came</c>.</summary>
    public bool BeginsWithNumber => Numbered().IsMatch(text);

    /// <summary>True for <c>Nobody came (P04)12</c>.</summary>
    public bool EndsWithNumber => !IsMarked && char.IsAsciiDigit(text[^1]);

    /// <summary>True for <c>Nobody came. (Nurse, ward 2)</c>; not for <c>Nobody came. (laughs)</c></summary>
    public bool EndsWithBracket => !IsMarked && !IsAttributed && text[^1] is ')' or ']'
        && text.AsSpan(Math.Max(0, text.Length - LongestRemark)) is var end && end.LastIndexOf(text[^1] == ')' ? '(' : '[') is > 0 and var open
        && end[..open].TrimEnd() is [.., var before] && (text[^1] == ')' || Ends.Contains(before, StringComparison.Ordinal))
        && (char.IsUpper(end[open + 1]) || end[open..].ContainsAnyInRange('0', '9'));

    /// <summary>True for <c>. Then we left</c>, <c>They said:</c>.</summary>
    public bool IsCut => text[^1] is ':' or '：' or ',' or ';' or '(' || text[0] is ',' or ';' or ':' or ')' or ']'
        || (text[0] == '.' && text.AsSpan().TrimStart(". ") is var rest && text.AsSpan(0, text.Length - rest.Length).Count('.') == 1);

    /// <summary>True where a bullet stands in it.</summary>
    public bool HoldsBullet => text.AsSpan().IndexOfAny(Bullets) is >= 0 and var at && at + 1 < text.Length && text[at + 1] == ' ';

    /// <summary>True for <c>Nobody came “We waited for hours”</c>: a mark opens where nobody said that somebody speaks.</summary>
    public bool OpensWithin
    {
        get
        {
            for (var at = 1; text.AsSpan(at).IndexOfAny("“„«") is >= 0 and var ahead; at++)
            {
                at += ahead;
                if (at > 1 && char.IsLetterOrDigit(text[at - 1] == ' ' ? text[at - 2] : text[at - 1])) return true;
            }

            return false;
        }
    }

    /// <summary>True where as many double marks do not close as open.</summary>
    public bool HasOddMarks => text.AsSpan().Count('"') % 2 != 0
        || (!text.Contains('„', StringComparison.Ordinal) && text.AsSpan().Count('“') + text.AsSpan().Count('«') != text.AsSpan().Count('”') + text.AsSpan().Count('»'));

    /// <summary>True for <c>Nobody came. (Nurse 2) We waited</c>.</summary>
    public bool HoldsBracket
    {
        get
        {
            for (var at = 1; text.AsSpan(at).IndexOfAny('(', '[') is >= 0 and var ahead; at++)
            {
                at += ahead;
                var close = text.AsSpan(at, Math.Min(LongestRemark, text.Length - at)).IndexOfAny(')', ']');
                if (close > 1 && text.AsSpan(0, at).TrimEnd() is [.., var before] && (Ends.Contains(before, StringComparison.Ordinal) || before is '”' or '"')
                    && text.AsSpan(at + close + 1).TrimStart(". ") is [var next, ..] && (char.IsUpper(next) || next is '“' or '"')) return true;
            }

            return false;
        }
    }

    /// <summary>Words of a script that has blanks between them; of another, what is about as long.</summary>
    private static int WordsIn(string text) => char.IsBetween(text[0], '\u2E80', '\uAC00') || char.IsBetween(text[0], '\u0E00', '\u0EFF')
        ? text.Length / LongestBefore : Quote.CountWords(text);

    private void FindColons()
    {
        for (var at = 0; text.AsSpan(at).IndexOfAny(':', '：') is >= 0 and var ahead; at++)
        {
            at += ahead;
            var reach = Math.Max(0, at - LongestName);
            var before = text.AsSpan(reach, at - reach);
            var start = before.LastIndexOfAny(Ends + "”\"\n");
            if ((start < 0 && reach > 0) || text.AsSpan(at + 1).IsWhiteSpace()) continue;
            var name = before[(start + 1)..].Trim(" [");
            if (name.Length == 0 || !char.IsUpper(name[0]) || Quote.CountWords(name) > LongestBefore || SpokenWords.In(name) > 0) continue;
            if (start < 0) BeginsWithName = true;
            else HoldsName = true;
        }
    }

    [GeneratedRegex(@"^\(?[0-9]{1,4}(?:[:.][0-9]{1,3}){0,3}[.:)]? ?[\p{Lu}\[“.…]", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
