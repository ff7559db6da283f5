using System.Text;

namespace FocusThemes.Reading.Citations;

/// <summary>Accents that wait for the letter that they go onto.</summary>
internal sealed class TeXAccents
{
    // No letter has more.
    private const int Most = 3;
    private readonly Stack<string> waiting = new();

    public bool AreWaiting => waiting.Count > 0;

    /// <returns>What those are printed as that waited in vain.</returns>
    public string Await(string accent)
    {
        var left = waiting.Count == Most ? Left() : "";
        waiting.Push(accent);
        return left;
    }

    /// <summary>The letter with all that wait for it.</summary>
    public string On(string letter)
    {
        if (letter.Length == 0 || waiting.Count == 0) return letter;
        var left = char.IsWhiteSpace(letter[0]) ? Left() : "";
        while (waiting.TryPop(out var accent)) letter = TeXMarks.Accented(letter, accent);
        return left + letter;
    }

    /// <summary>An accent on nothing is the sign itself, as in "\~{}".</summary>
    public string Left()
    {
        var signs = new StringBuilder();
        foreach (var accent in waiting.Where(accent => !char.IsLetter(accent[0]))) signs.Append(accent);
        waiting.Clear();
        return signs.ToString();
    }
}
