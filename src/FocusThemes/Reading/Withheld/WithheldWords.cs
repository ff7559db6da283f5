using System.Text;
using FocusThemes.Model.Letters;

namespace FocusThemes.Reading.Withheld;

/// <summary>Words that a study does not show, wherever they stand as words of their own, and what stands in their place.</summary>
/// <param name="words">
/// How they are spelled does not count: case, accents, which apostrophe or dash, what parts them. A name of several words is also
/// found as the name of a file has it (<c>Anna_Berg</c>, <c>AnnaBerg</c>), and with its last word before a comma.
/// </param>
internal sealed class WithheldWords(string words, string shown)
{
    private const char FirstUnspaced = '\u0E00';

    /// <summary>Of fewer letters and digits, every sign counts: “C++” is not every C.</summary>
    private const int FewestLetters = 3;

    /// <summary>Of a telephone.</summary>
    private const int FewestDigits = 7;

    private const int MostBetween = 8;
    private const int MostInName = 4;
    private const string Signs = ".,;:!?…";
    private const int Window = 1024 * 1024;

    public string Words { get; } = words;

    public string Shown { get; } = shown;

    private IReadOnlyList<Needle> Needles { get; } = NeedlesOf(words);

    /// <summary>True for a name in whose place another stands; false for what nobody may see.</summary>
    public bool IsPseudonym { get; init; }

    /// <summary>True for one word with a capital and small letters, which may be another word without: Will, May, Rose.</summary>
    public bool IsOneName { get; } = char.IsUpper(words[0]) && words.Skip(1).All(c => char.IsLower(c) || c is '\'' or '’');

    /// <summary>The words of a name of several, each long enough to be told again; empty for other words.</summary>
    public IEnumerable<string> PartsOfName => Needles.Count < 2 ? [] : PartsOf(Words).Where(part => part.Length >= FewestLetters);

    public bool AreIn(string text) => In(text, [this]).Any();

    /// <summary>Where any of some words stand in a text, in no order; a place may be told twice.</summary>
    public static IEnumerable<(Stretch Place, WithheldWords Words)> In(string text, IReadOnlyCollection<WithheldWords> all)
    {
        if (all.Count == 0) yield break;
        var overlap = all.Max(one => one.Words.Length) * 2;
        for (var start = 0; start < text.Length; start += Window)
        {
            var letters = new LettersInPlace(text, new(start, Math.Min(text.Length, start + Window + overlap)));
            foreach (var one in all)
                foreach (var place in one.In(letters)) yield return (place, one);
        }
    }

    private IEnumerable<Stretch> In(LettersInPlace text) => Needles.SelectMany(needle => needle.In(text))
        .Where(place => !GoesOn(text.Text, place.Start - 1, place.Start) && !GoesOn(text.Text, place.End, place.End - 1))
        .Where(place => !IsPseudonym || !IsOneName || char.IsUpper(text.Text[place.Start]))
        .Select(place => WithSigns(text.Text, place)).Where(place => !place.IsEmpty);

    // True where the word does not end here; scripts without blanks part no words, and names of files join them.
    private bool GoesOn(string text, int beside, int edge)
    {
        if (beside < 0 || beside >= text.Length || !IsOfWord(text[beside]) || !IsOfWord(text[edge])) return false;
        if (Needles.Count < 2) return true;
        return char.IsDigit(text[beside]) ? char.IsDigit(text[edge])
            : !(char.IsLower(text[Math.Min(beside, edge)]) && char.IsUpper(text[Math.Max(beside, edge)]));
    }

    // Of few letters, with the signs around them; empty where these are others.
    private Stretch WithSigns(string text, Stretch place)
    {
        if (Needles[0].Letters.Length >= FewestLetters)
        {
            // The full stop of a sentence goes with it.
            var end = place.End;
            foreach (var sign in Words.AsSpan(Words.AsSpan().TrimEnd(Signs).Length))
            {
                if (end == text.Length || text[end] != sign) break;
                end++;
            }

            return place with { End = end };
        }

        var start = place.Start - Words.TakeWhile(c => !LettersInPlace.IsOfWord(c)).Count();
        return start >= 0 && string.Compare(text, start, Words, 0, Words.Length, StringComparison.OrdinalIgnoreCase) == 0
            ? new(start, start + Words.Length) : new(place.Start, place.Start);
    }

    private static bool IsOfWord(char c) => c < FirstUnspaced && char.IsLetterOrDigit(c);

    private static IReadOnlyList<Needle> NeedlesOf(string words)
    {
        var parts = PartsOf(words);
        var isName = parts.Count is > 1 and <= MostInName && parts.TrueForAll(part => char.IsUpper(part[0]));
        var whole = new Needle(parts, Gaps(words, isName && parts.TrueForAll(part => part.Length >= FewestLetters)));
        return isName ? [whole, new([parts[^1], .. parts[..^1]], [Gap.Comma, .. Enumerable.Repeat(Gap.Signs, parts.Count - 2)])] : [whole];
    }

    private static List<string> PartsOf(string words) =>
        [.. string.Concat(words.Select(c => LettersInPlace.IsOfWord(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    // Digits are grouped in many ways, an apostrophe is left out by some.
    private static List<Gap> Gaps(string words, bool mayBeJoined)
    {
        var gaps = new List<Gap>();
        for (var at = 1; at < words.Length; at++)
        {
            if (LettersInPlace.IsOfWord(words[at]) || !LettersInPlace.IsOfWord(words[at - 1])) continue;
            var next = at;
            while (next < words.Length && !LettersInPlace.IsOfWord(words[next])) next++;
            if (next == words.Length) break;
            gaps.Add(mayBeJoined || (char.IsDigit(words[at - 1]) && char.IsDigit(words[next])) || words.AsSpan(at..next) is "'" or "’" ? Gap.Any : Gap.Signs);
        }

        return gaps;
    }

    private enum Gap
    {
        /// <summary>Within a word: nothing, but for what is not seen, marks of Markdown, and a hyphen at the end of a line.</summary>
        None,

        /// <summary>Something that is no letter and no digit.</summary>
        Signs,

        /// <summary>That, or nothing.</summary>
        Any,

        /// <summary>A comma among it.</summary>
        Comma,
    }

    private sealed class Needle
    {
        private readonly Gap[] after;

        public Needle(IReadOnlyList<string> parts, IReadOnlyList<Gap> gaps)
        {
            var (letters, all) = (new StringBuilder(), new List<Gap>());
            var isLongNumber = parts.Sum(part => part.Length) >= FewestDigits && parts.All(part => part.All(char.IsDigit));
            foreach (var (i, part) in parts.Index())
            {
                var spelled = new string([.. Spelling.WithoutAccents(part).Where(LettersInPlace.IsOfWord)]);
                letters.Append(spelled);
                all.AddRange(Enumerable.Repeat(isLongNumber ? Gap.Any : Gap.None, Math.Max(0, spelled.Length - 1)));
                if (i < gaps.Count) all.Add(gaps[i]);
            }

            (Letters, after) = (letters.ToString(), [.. all]);
        }

        public string Letters { get; }

        public IEnumerable<Stretch> In(LettersInPlace text)
        {
            if (Letters.Length == 0) yield break;
            for (var at = text.Letters.IndexOf(Letters, StringComparison.Ordinal); at >= 0;)
            {
                var fits = IsAt(text, at);
                if (fits) yield return text.PlaceOf(at, at + Letters.Length - 1);
                at = text.Letters.IndexOf(Letters, at + (fits ? Letters.Length : 1), StringComparison.Ordinal);
            }
        }

        private bool IsAt(LettersInPlace text, int at)
        {
            for (var i = 0; i < Letters.Length - 1; i++)
                if (!Fits(after[i], text.Between(at + i))) return false;
            return true;
        }

        private static bool Fits(Gap gap, ReadOnlySpan<char> between) => gap switch
        {
            Gap.None => between.IsEmpty || IsNothing(between),
            Gap.Signs => between.Length is > 0 and <= MostBetween,
            Gap.Comma => between.Length <= MostBetween && between.Contains(','),
            _ => between.Length <= MostBetween,
        };

        private static bool IsNothing(ReadOnlySpan<char> between)
        {
            var isBroken = between[0] is '-' or '‐' && between.ContainsAny('\n', '\r');
            foreach (var c in between)
                if (!(Spelling.IsInvisible(c) || c is '*' or '_' or '`' or '~' or '\\' || (isBroken && (c is '-' or '‐' || char.IsWhiteSpace(c))))) return false;
            return true;
        }
    }
}
