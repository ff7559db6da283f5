namespace FocusThemes.Reading.Formats.Own;

/// <summary>What an export holds, put together row by row: each theme, concept and person once.</summary>
/// <param name="name">The file's name, for sentences.</param>
internal sealed class OwnStudy(string name, Patience patience)
{
    private readonly List<OwnTheme> themes = [];
    private readonly Dictionary<string, OwnTheme> byNumber = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OwnTheme> byTitle = new(StringComparer.Ordinal);
    private readonly OwnPeople people = new();
    private readonly List<ReadingProblem> problems = [];
    private readonly HashSet<string> told = new(StringComparer.Ordinal);
    private readonly List<(string Words, string Sentence)> left = [];
    private int length;

    public OwnPeople People => people;

    /// <summary>The caption of the table that the study was first read from; null where there is none.</summary>
    public string? Caption { get; init; }

    /// <inheritdoc cref="ReadingNotes.Seal"/>
    public string? Seal { get; init; }

    public void Add(OwnRow row)
    {
        if (ThemeOf(row) is not { } theme)
        {
            var words = string.Join(" | ", new[] { row.Words, row.Quote?.Text }.OfType<string>());
            if (words.Length > 0) Leave(words, "These words stand in a row that names no theme; they were not read.");
            return;
        }

        if (row is { Concept: null, Words: null, Part: null, Quote: null }) return;
        var concept = theme.ConceptOf(row, out var doubt);
        if (doubt is not null) Tell(doubt);
        if (row.Quote is not { } quote) return;
        Count(quote.Text);
        if (quote.By is { } code && people.Add(code, quote.Group, quote.Told) is { } other) Tell(other);

        concept.Quotes.Add(quote);
    }

    /// <summary>Said once, however often it is so.</summary>
    public void Tell(string sentence)
    {
        if (told.Add(sentence)) problems.Add(new(0, sentence, ""));
    }

    /// <summary>Words that belong to nothing: they stand at the end of the text, as not understood.</summary>
    public void Leave(string words, string sentence)
    {
        Count(words);
        left.Add((words, sentence));
    }

    /// <param name="whyEmpty">What is said where there is no theme.</param>
    public TableText Complete(string whyEmpty)
    {
        if (themes.Count == 0) problems.Add(new(0, whyEmpty, ""));
        var written = new OwnText(patience);
        if (!string.IsNullOrWhiteSpace(Caption)) written.AddCaption(Caption.Trim());
        foreach (var theme in themes) written.Add(theme, people);
        foreach (var who in people.All) written.Add(who);
        foreach (var (words, sentence) in left) written.Leave(words, sentence);
        var reading = written.Complete(problems, themes.Sum(theme => theme.Concepts.Count), Seal);
        return TableText.Running(reading.Text) with { Own = reading };
    }

    private OwnTheme? ThemeOf(OwnRow row)
    {
        OwnTheme? theme = null;
        if (row.Theme is { } number) byNumber.TryGetValue(number, out theme);
        else if (row.Title is null || byTitle.TryGetValue(row.Title, out theme)) return theme;
        if (theme is not null)
        {
            if (row.Title is not null && row.Title != theme.Title)
                Tell($"Theme {row.Theme} is called “{theme.Title}” and, in another place, “{row.Title}”; the first was "
                    + "taken.");
            return theme;
        }

        Count(row.Title ?? "");
        theme = new(row.Theme, row.Title ?? "") { Subtitle = row.Subtitle };
        themes.Add(theme);
        if (row.Theme is not null) byNumber[row.Theme] = theme;
        byTitle.TryAdd(theme.Title, theme);
        return theme;
    }

    private void Count(string words)
    {
        patience.Spend(words.Length);
        if ((length += words.Length) > GridLimits.MostCharacters)
            throw new UnacceptableInputException(
                $"{name}: the text is longer than {GridLimits.MostCharacters:N0} characters; part the file.");
    }
}
