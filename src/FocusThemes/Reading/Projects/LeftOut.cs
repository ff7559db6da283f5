namespace FocusThemes.Reading.Projects;

/// <summary>What of a project is not taken over, in sentences with numbers.</summary>
internal sealed class LeftOut
{
    /// <summary>How many documents without a text one sentence names.</summary>
    private const int MostNames = 100;

    private readonly List<string> sentences = [];

    /// <summary>Each with its full stop.</summary>
    public IReadOnlyList<string> Sentences => sentences;

    /// <summary>Says nothing of nothing.</summary>
    /// <param name="one">What follows the number one, without the full stop.</param>
    /// <param name="many">What follows any other.</param>
    public void Say(int count, string one, string many)
    {
        if (count > 0) sentences.Add($"{count:N0} {(count == 1 ? one : many)}.");
    }

    /// <param name="sentence">With its full stop.</param>
    public void Say(string sentence) => sentences.Add(sentence);

    public void SayMissing(IReadOnlyList<string> names, string one, string many)
    {
        var more = names.Count > MostNames ? $" and {names.Count - MostNames:N0} more" : "";
        var all = string.Join(", ", names.Take(MostNames).Select(name => $"“{name}”")) + more;
        Say(names.Count, $"{one}: {all}", $"{many}: {all}");
    }
}
