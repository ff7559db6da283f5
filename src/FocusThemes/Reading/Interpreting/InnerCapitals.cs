using System.Buffers;

namespace FocusThemes.Reading.Interpreting;

/// <summary>The words of a text that have a capital inside and come more than once: <c>YouTube</c>.</summary>
internal sealed class InnerCapitals
{
    private static readonly SearchValues<char> NoCapital =
        SearchValues.Create([.. Enumerable.Range(0, 128).Select(c => (char)c).Where(c => !char.IsUpper(c))]);

    private readonly string text;
    private readonly Patience patience;
    private readonly HashSet<string> repeated = new(StringComparer.Ordinal);
    private readonly ulong[] lengthsByLetter = new ulong[128];
    private HashSet<string>? plainWords;

    public InnerCapitals(string text, Patience patience)
    {
        (this.text, this.patience) = (text, patience);
        var once = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var twice = repeated.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var end = 0; NextJoint(end) is >= 0 and var joint;)
        {
            var start = joint;
            while (start > 0 && char.IsLetter(text[start - 1])) start--;
            end = EndOfWord(joint);
            var word = text.AsSpan(start, end - start);
            patience.Spend(word.Length * 4);
            if (!once.Add(word) && twice.Add(word)) NoteHalves(word);
        }
    }

    public bool Contains(ReadOnlySpan<char> word) =>
        repeated.Count > 0 && repeated.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>True where both halves of a word that is contained stand alone too.</summary>
    public bool StandAlone(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var words = (plainWords ??= FindPlainWords()).GetAlternateLookup<ReadOnlySpan<char>>();
        return words.Contains(left) && words.Contains(right);
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

    // Only words that may be a half are kept: to hash every word took 3.3 ms a megabyte.
    private HashSet<string> FindPlainWords()
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var spans = words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetter(text[i])) continue;
            var start = i;
            i = EndOfWord(i);
            patience.Spend(i - start);
            var mayBeHalf = !char.IsAscii(text[start]) || (lengthsByLetter[text[start] | 0x20] & Bit(i - start)) != 0;
            if (mayBeHalf) spans.Add(text.AsSpan(start, i - start));
        }

        return words;
    }

    private static ulong Bit(int length) => 1UL << Math.Min(length, 63);
}
