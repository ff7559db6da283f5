namespace FocusThemes.Reading.Projects.Databases;

/// <summary>What of a project is not taken over, in sentences with numbers.</summary>
internal sealed class LeftOutCounts
{
    private readonly List<string> sentences = [];

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

    /// <summary>What the file itself has that is not as it should be.</summary>
    public void SayOf(ProjectDatabase database, string program)
    {
        Say(database.NotUtf8, "text is not UTF-8 and was taken for Windows-1252; its letters may look wrong",
            "texts are not UTF-8 and were taken for Windows-1252; their letters may look wrong");
        if (database.IsKeptWithLog)
            Say($"While it is open, {program} keeps its newest changes in a second file; if it was open when this one was "
                + "copied, close it and take the file anew.");
    }
}
