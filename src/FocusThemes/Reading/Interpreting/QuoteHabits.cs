namespace FocusThemes.Reading.Interpreting;

/// <summary>What the quotes of a reading do again and again, by which those that do otherwise are told.</summary>
internal sealed class QuoteHabits
{
    /// <summary>Of fewer quotes nothing is usual.</summary>
    private const int Fewest = 4, FewestBroken = 2;

    private readonly List<QuoteLook> looks;
    private const int LongestWord = 16;

    private HashSet<string>? small;
    private readonly HashSet<string> twice = new(StringComparer.Ordinal);

    public QuoteHabits(List<QuoteLook> looks)
    {
        this.looks = looks;
        UsualLength = looks.Count < Fewest ? 0 : looks.Select(look => look.Length).Order().ElementAt(looks.Count / 2);
        (Attributed, Marked) = (Share(look => look.IsAttributed), Share(look => look.IsMarked));
        (Told, Stopped) = (Share(look => look.IsAttributed || look.IsMarked), Share(look => look.IsStopped));
        Unspoken = Share(look => look.IsUnspoken);
        Named = looks.Count < Fewest ? 1 : Share(look => look.BeginsWithName);
        AreBroken = looks.Count(look => look.OpensAlone) >= FewestBroken && looks.Count(look => look.ClosesAlone) >= FewestBroken;
        var once = new HashSet<string>(StringComparer.Ordinal);
        foreach (var look in looks)
            if (!once.Add(look.Quote.Text)) twice.Add(look.Quote.Text);
    }

    /// <summary>The median of the quotes' lengths; 0 where there are few.</summary>
    public int UsualLength { get; }

    /// <summary>Shares of all quotes, from 0 to 1; a half where there are few.</summary>
    public double Attributed { get; }
    public double Marked { get; }
    public double Told { get; }
    public double Stopped { get; }
    public double Named { get; }
    public double Unspoken { get; }

    /// <summary>True where marks open in quotes and close in others: their lines stand in rows of their own.</summary>
    public bool AreBroken { get; }

    public bool IsTwice(QuoteLook look) => twice.Contains(look.Quote.Text);

    /// <summary>True for <c>A place to rest Get to know others</c>, where others write “get”.</summary>
    public bool BeginsAnewIn(QuoteLook look)
    {
        var text = look.Quote.Text.AsSpan();
        var lookup = (small ??= SmallWords()).GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[LongestWord];
        for (var at = 2; at < text.Length; at++)
        {
            if (text[at - 1] != ' ' || !char.IsUpper(text[at]) || !char.IsLower(text[at - 2])) continue;
            var length = LengthOfWord(text[at..]);
            if (length > LongestWord) continue;
            text.Slice(at, length).ToLowerInvariant(lower);
            if (lookup.Contains(lower[..length])) return true;
        }

        return false;
    }

    private HashSet<string> SmallWords()
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var look in looks)
        {
            var text = look.Quote.Text.AsSpan();
            for (var at = 0; at < text.Length; at++)
            {
                var length = LengthOfWord(text[at..]);
                if (length is > 0 and <= LongestWord && char.IsLower(text[at])) lookup.Add(text.Slice(at, length));
                at += length;
            }
        }

        return words;
    }

    private static int LengthOfWord(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsLetter(text[length]) || text[length] is '’' or '\'')) length++;
        return length;
    }

    private double Share(Func<QuoteLook, bool> has) => looks.Count < Fewest ? 0.5 : (double)looks.Count(has) / looks.Count;
}
