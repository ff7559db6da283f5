namespace FocusThemes.Reading.Projects.Databases;

/// <summary>A database while a project is made of it.</summary>
/// <param name="file">Its name, for sentences.</param>
internal sealed class DatabaseReading(string file, ProjectDatabase database, Patience patience)
{
    private long memoCharacters;

    public string File => file;

    public ProjectDatabase Database => database;

    public Patience Patience => patience;

    public LeftOut LeftOut { get; } = new();

    /// <summary>What the file itself has that is not as it should be.</summary>
    public void SayOfFile(string program)
    {
        LeftOut.Say(database.NotUtf8, "text is not UTF-8 and was taken for Windows-1252; its letters may look wrong",
            "texts are not UTF-8 and were taken for Windows-1252; their letters may look wrong");
        if (database.IsKeptWithLog)
            LeftOut.Say($"While it is open, {program} keeps its newest changes in a second file; if it was open when this one was "
                + "copied, close it and take the file anew.");
    }

    /// <summary>What researchers note on one thing in several places: each once, a blank line apart; null for nothing.
    /// </summary>
    /// <exception cref="UnacceptableInputException">All memos together are beyond the limits.</exception>
    public string? Joined(IEnumerable<string?> memos)
    {
        var all = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var memo in memos.OfType<string>())
        {
            patience.Spend(memo.Length);
            // The same memo may be hung on very many things.
            if ((memoCharacters += memo.Length) > ProjectLimits.MostCharacters)
                throw new UnacceptableInputException(
                    $"{file}: the memos have more than {ProjectLimits.MostCharacters:N0} characters; part the project.");
            if (memo.Trim() is { Length: > 0 } words && seen.Add(words)) all.Add(words);
        }

        return all.Count == 0 ? null : string.Join("\n\n", all);
    }
}
