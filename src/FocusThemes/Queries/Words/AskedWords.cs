using FocusThemes.Model.Letters;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Queries.Words;

/// <summary>The order of a list of words, or of the lines of a concordance.</summary>
public enum WordOrder
{
    /// <summary>For words: the most frequent first.</summary>
    Count,

    /// <summary>For words: what is so much more frequent here than in the rest, the strongest first.</summary>
    Keyness,

    /// <summary>For words: what is so much less frequent here.</summary>
    Less,

    /// <summary>For lines: as the source has them.</summary>
    Place,

    /// <summary>For lines: by the word before, and those before that.</summary>
    Left,

    /// <summary>For lines: by the word after, and those after that.</summary>
    Right,
}

/// <summary>What is asked of a study's words: in which quotes, of which word, in which order.</summary>
public sealed record AskedWords
{
    /// <summary>In place of a language: no stop words are left out.</summary>
    public const string Keep = "keep";

    /// <summary>In UTF-16 units.</summary>
    public const int LongestWord = 200;

    private static readonly WordOrder[] OfWords = [WordOrder.Count, WordOrder.Keyness, WordOrder.Less];
    private static readonly WordOrder[] OfLines = [WordOrder.Place, WordOrder.Left, WordOrder.Right];
    private static readonly string[] Own = ["word", "sort", "stopwords"];

    public QuoteFilter Filter { get; init; } = new();

    /// <summary>A word, several that follow one another, or with a star their beginning; null for the list of all.</summary>
    public string? Word { get; init; }
    public WordOrder Order { get; init; }

    /// <summary><see cref="Keep"/>, the code of a language, or null for the study's own.</summary>
    public string? StopWords { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Those that there are for the list, or for the lines of the word.</summary>
    public IReadOnlyList<WordOrder> Orders => Word is null ? OfWords : OfLines;

    /// <summary>The same list from its first page, of another part of the quotes.</summary>
    public AskedWords In(QuoteFilter filter) => this with { Filter = filter, Page = 1 };

    /// <summary>The lines of a word, in the order of the source; null for the list.</summary>
    public AskedWords Of(string? word) =>
        this with { Word = word, Order = word is null ? WordOrder.Count : WordOrder.Place, Page = 1 };

    /// <summary>Reads the parameters of an address; those of the filter are read by <see cref="QuoteFilter.Parse"/>.</summary>
    /// <param name="fault">A sentence on the first malformed parameter; null where there is none.</param>
    public static AskedWords Parse(IReadOnlyList<KeyValuePair<string, string>> parameters, out string? fault)
    {
        string? Last(string name) => parameters.LastOrDefault(
            pair => pair.Key == name && !string.IsNullOrWhiteSpace(pair.Value)).Value?.Trim();

        var filter = QuoteFilter.Parse(parameters.Where(pair => !Own.Contains(pair.Key) && pair.Key != "page"), out fault);
        var asked = new AskedWords
        {
            Filter = filter.First with { Studies = FilterValues.OfStudies(), IsInSourceOrder = false },
            Word = Last("word"),
            StopWords = Last("stopwords") is { } list ? Words.StopWords.Find(list)?.Code ?? list : null,
        };
        asked = asked with { Order = asked.Orders[0] };
        fault ??= parameters.Select(pair => Misspelt(pair.Key)).FirstOrDefault(sentence => sentence is not null);
        if (fault is null && filter.Kind != SearchKind.Quotes)
            fault = "Only participants’ words are counted; the parameter “in” is for the quotes.";
        if (fault is null && asked.Word?.Length > LongestWord)
            fault = $"The parameter “word” takes at most {LongestWord} characters.";
        if (fault is null && asked.StopWords is { } code && code != Keep && Words.StopWords.Find(code) is null)
            fault = $"The parameter “stopwords” takes {Keep} or a language: {EnglishText.List([.. Words.StopWords.Known.Select(list => list.Code)], "or")}.";
        if (Last("sort") is { } sort)
        {
            // An order of lines does not fit a list, and the other way round, when a form is sent with a word or without.
            if (OfWords.Concat(OfLines).All(order => NameOf(order) != sort))
                fault ??= $"The parameter “sort” takes {EnglishText.List([.. OfWords.Concat(OfLines).Select(NameOf)], "or")}.";
            asked = asked with { Order = asked.Orders.FirstOrDefault(order => NameOf(order) == sort, asked.Orders[0]) };
        }

        if (Last("page") is { } page)
        {
            if (int.TryParse(page, out var number) && number > 0) asked = asked with { Page = number };
            else fault ??= "The parameter “page” takes a number from 1 upwards.";
        }

        return asked;
    }

    /// <summary>As parameters of an address; read back by <see cref="Parse"/>.</summary>
    public IEnumerable<(string Name, string Value)> Parameters() =>
    [
        .. Filter.Parameters(),
        .. Word is null ? Array.Empty<(string, string)>() : [("word", Word)],
        .. Order == Orders[0] ? Array.Empty<(string, string)>() : [("sort", NameOf(Order))],
        .. StopWords is null ? Array.Empty<(string, string)>() : [("stopwords", StopWords)],
        .. Page == 1 ? Array.Empty<(string, string)>() : [("page", $"{Page}")],
    ];

    /// <summary>With a leading question mark; empty where nothing is asked but all words.</summary>
    public string ToQueryString()
    {
        var query = string.Join('&', Parameters().Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value)}"));
        return query.Length > 0 ? $"?{query}" : "";
    }

    public string AddressIn(StudyLink study, string extension = "") => $"{study.Address}/words{extension}{ToQueryString()}";

#pragma warning disable CA1308 // Names in addresses have small letters.
    private static string NameOf(WordOrder order) => order.ToString().ToLowerInvariant();
#pragma warning restore CA1308

    // Passed over, it would give a list that was not asked for.
    private static string? Misspelt(string name) => Own.Contains(name) ? null
        : Own.FirstOrDefault(own => Math.Abs(own.Length - name.Length) < 2 && EditDistance.Changed(name, own) < 2) is { } meant
            ? $"There is no parameter “{name}”: “{meant}” is meant."
            : null;
}
