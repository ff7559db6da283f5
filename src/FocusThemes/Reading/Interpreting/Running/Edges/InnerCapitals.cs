using System.Buffers;

namespace FocusThemes.Reading.Interpreting.Running.Edges;

/// <summary>The words of a text that have a capital inside and come more than once: <c>YouTube</c>.</summary>
internal sealed class InnerCapitals
{
    private static readonly SearchValues<char> NoCapital =
        SearchValues.Create([.. Enumerable.Range(0, 128).Select(c => (char)c).Where(c => !char.IsUpper(c))]);

    private readonly string text;
    private readonly Patience patience;
    private readonly HashSet<string> repeated = new(StringComparer.Ordinal);

    // What several different words end with, from their last capital on: "burdenOuter", "supportOuter".
    private readonly HashSet<string> shared = new(StringComparer.Ordinal);
    private readonly ulong[] lengthsByLetter = new ulong[128];
    private readonly HashSet<string> plainWords = new(StringComparer.OrdinalIgnoreCase);

    // How far the text was gone through for words that stand alone.
    private int plainEnd;

    public InnerCapitals(string text, Patience patience)
    {
        (this.text, this.patience) = (text, patience);
        var once = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var twice = repeated.GetAlternateLookup<ReadOnlySpan<char>>();
        var ends = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var several = shared.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var end = 0; NextJoint(end) is >= 0 and var joint;)
        {
            var start = joint;
            while (start > 0 && char.IsLetter(text[start - 1])) start--;
            end = EndOfWord(joint);
            var word = text.AsSpan(start, end - start);
            patience.Spend(word.Length * 4);
            if (once.Add(word))
            {
                var last = text.AsSpan(LastCapital(joint, end)..end);
                if (!ends.Add(last)) several.Add(last);
            }
            else if (twice.Add(word)) NoteHalves(word);
        }
    }

    public bool Contains(ReadOnlySpan<char> word) =>
        repeated.Count > 0 && repeated.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>True where both halves of a word that is contained stand alone too, or other words run into the second.</summary>
    public bool StandAlone(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (shared.GetAlternateLookup<ReadOnlySpan<char>>().Contains(right)) return true;
        var words = plainWords.GetAlternateLookup<ReadOnlySpan<char>>();
        while (!(words.Contains(left) && words.Contains(right)))
        {
            if (plainEnd >= text.Length) return false;
            FindPlainWords();
        }

        return true;
    }

    private static bool IsJoint(char before, char c) => char.IsUpper(c) && char.IsLower(before);

    // Leaps over what is ASCII and no capital: 0.24 ms a megabyte, where a look at every letter takes 0.98 ms.
    private int NextJoint(int from)
    {
        for (var i = from; text.AsSpan(i).IndexOfAnyExcept(NoCapital) is >= 0 and var length; i++)
        {
            i += length;
            if (i > 0 && IsJoint(text[i - 1], text[i])) return i;
        }

        return -1;
    }

    private int LastCapital(int joint, int end)
    {
        for (var i = end - 1; i > joint; i--)
            if (IsJoint(text[i - 1], text[i])) return i;
        return joint;
    }

    private int EndOfWord(int at)
    {
        while (at < text.Length && char.IsLetter(text[at])) at++;
        return at;
    }

    private void NoteHalves(ReadOnlySpan<char> word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (!IsJoint(word[i - 1], word[i])) continue;
            Note(word[0], i);
            Note(word[i], word.Length - i);
        }
    }

    private void Note(char first, int length)
    {
        if (char.IsAscii(first)) lengthsByLetter[first | 0x20] |= Bit(length);
    }

    // Those of the next stretch: most halves are found near the beginning. Only words that may be a half are kept: to hash
    // every word took 3.3 ms a megabyte.
    private void FindPlainWords()
    {
        var words = plainWords.GetAlternateLookup<ReadOnlySpan<char>>();
        var end = Math.Min(text.Length, plainEnd + Patience.LongestStretch);
        for (; plainEnd < end; plainEnd++)
        {
            if (!char.IsLetter(text[plainEnd])) continue;
            var start = plainEnd;
            plainEnd = EndOfWord(start);
            patience.Spend(plainEnd - start);
            var mayBeHalf = !char.IsAscii(text[start]) || (lengthsByLetter[text[start] | 0x20] & Bit(plainEnd - start)) != 0;
            if (mayBeHalf) words.Add(text.AsSpan(start, plainEnd - start));
        }
    }

    private static ulong Bit(int length) => 1UL << Math.Min(length, 63);
}
