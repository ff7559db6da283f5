using FocusThemes.Queries.Studies;

namespace FocusThemes.Queries.Words;

/// <summary>The words of one language that are so common that they tell little, as the Snowball project lists them.</summary>
/// <param name="Code">The language's, of two letters.</param>
/// <param name="Name">In English.</param>
/// <param name="ThreeLetters">The code of three letters.</param>
public sealed record StopWords(string Code, string Name, string ThreeLetters)
{
    /// <summary>Who made the lists, and under which licence they are.</summary>
    public const string Source = "the list of the Snowball project, snowballstem.org, under the BSD licence";

    /// <summary>So many of all words have to be in a list before the language is taken for that of the list.</summary>
    private const double LeastShare = 0.25;

    public static IReadOnlyList<StopWords> Known { get; } =
    [
        new("da", "Danish", "dan"), new("de", "German", "deu"), new("en", "English", "eng"), new("es", "Spanish", "spa"),
        new("fi", "Finnish", "fin"), new("fr", "French", "fra"), new("ga", "Irish", "gle"), new("hu", "Hungarian", "hun"),
        new("id", "Indonesian", "ind"), new("it", "Italian", "ita"), new("nl", "Dutch", "nld"),
        new("no", "Norwegian", "nor"), new("pt", "Portuguese", "por"), new("ru", "Russian", "rus"),
        new("st", "Sesotho", "sot"), new("sv", "Swedish", "swe"),
    ];

    private readonly Lazy<HashSet<string>> words = new(() => Read(Code));

    public static StopWords? Find(string code) =>
        Known.FirstOrDefault(list => list.Code.Equals(code, StringComparison.OrdinalIgnoreCase));

    internal bool Has(string word) => words.Value.Contains(word);

    /// <summary>The list for what a citation has as its language: en, en-GB, eng, English.</summary>
    internal static StopWords? ForLanguage(string told)
    {
        var first = told.Split('-', '_')[0].Trim();
        return Known.FirstOrDefault(list => new[] { list.Code, list.ThreeLetters, list.Name }
            .Contains(first, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The list that has most of what is said; null where none has much of it.</summary>
    internal static StopWords? ForWords(SaidWords spoken)
    {
        var (best, share) = Known
            .Select(list => (List: list, Share: spoken.Different.Index().Sum(
                word => list.Has(word.Item) ? spoken.Times[word.Index] : 0) / (double)Math.Max(1, spoken.Count)))
            .MaxBy(list => list.Share);
        return share >= LeastShare ? best : null;
    }

    private static HashSet<string> Read(string code)
    {
        using var file = typeof(StopWords).Assembly.GetManifestResourceStream($"stopwords/{code}.txt")!;
        using var reader = new StreamReader(file);
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            // What stands behind the bar is a comment.
            var letters = WordsInText.Letters(line.Split('|')[0]);
            foreach (var (start, end) in WordsInText.In(letters)) words.Add(letters[start..end]);
        }

        return words;
    }
}

/// <summary>Which stop words are left out of a list, and how that was found.</summary>
/// <param name="List">Null where none are left out.</param>
/// <param name="Sentence">What is said of it.</param>
public sealed record ChosenStopWords(StopWords? List, string Sentence)
{
    internal static ChosenStopWords Of(AskedWords asked, StudyHeader study, SaidWords spoken)
    {
        if (asked.StopWords == AskedWords.Keep) return new(null, "All words are counted, the most common ones too.");
        if (asked.StopWords is { } code) return Leaving(StopWords.Find(code)!, "");
        var told = study.Reference.Language;
        if (told.Length > 0)
        {
            return StopWords.ForLanguage(told) is { } list
                ? Leaving(list, ", the study’s language,")
                : new(null, $"No words are left out: there is no list of stop words for the study’s language, {told}.");
        }

        return spoken.LikelyStopWords is { } found
            ? Leaving(found, ", which the quotes seem to be in,")
            : new(null, "No words are left out: no list of stop words fits what is said.");
    }

    private static ChosenStopWords Leaving(StopWords list, string why) => new(
        list, $"The most common words of {list.Name}{why} are left out: {StopWords.Source}.");
}
