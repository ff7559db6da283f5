using System.Text;
using FocusThemes.Reading;

namespace FocusThemes.Fuzz.Targets;

/// <summary>What holds for whatever is given out, of any input.</summary>
internal static class Held
{
    /// <summary>A refusal says in a sentence which file it is about.</summary>
    public static void IsSentence(string name, UnacceptableInputException refusal)
    {
        Assert.StartsWith(name, refusal.Message, StringComparison.Ordinal);
        Assert.True(refusal.Message[^1] == '.', refusal.Message);
    }

    /// <summary>Every letter and digit of the one is in the other, as often.</summary>
    public static void HasAllOf(string part, string whole)
    {
        var left = new Dictionary<char, int>();
        foreach (var c in whole) left[c] = left.GetValueOrDefault(c) + 1;
        foreach (var c in part.Where(char.IsLetterOrDigit))
            Assert.True(left.TryGetValue(c, out var count) && left[c]-- > 0, $"“{c}” was lost");
    }

    /// <summary>UTF-8 has it, and SQLite keeps it: no NUL, no half of a pair.</summary>
    public static void IsStorable(string text)
    {
        Assert.DoesNotContain('\0', text);
        _ = new UTF8Encoding(false, throwOnInvalidBytes: true).GetByteCount(text);
    }
}
