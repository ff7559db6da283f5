namespace FocusThemes.Reading.Projects.Refi;

/// <summary>What is not taken over, counted while a project is put together and said in its end.</summary>
internal sealed class LeftOut
{
    /// <summary>Of documents without a text, in one sentence.</summary>
    private const int MostNames = 100;

    private readonly List<string> sentences = [];

    public IReadOnlyList<string> Sentences => sentences;

    /// <summary>Nothing is said of none.</summary>
    public void Say(int number, string one, string many)
    {
        if (number > 0) sentences.Add($"{number:N0} {(number == 1 ? one : many)}");
    }

    public void SayMissing(IReadOnlyList<string> names, string one, string many)
    {
        if (names.Count == 0) return;
        var more = names.Count > MostNames ? $" and {names.Count - MostNames:N0} more" : "";
        sentences.Add($"{names.Count:N0} {(names.Count == 1 ? one : many)}: "
            + string.Join(", ", names.Take(MostNames).Select(name => $"“{name}”")) + more);
    }
}
