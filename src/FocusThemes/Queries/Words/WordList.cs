using FocusThemes.Model.Letters;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;

namespace FocusThemes.Queries.Words;

/// <summary>A word, with how often it is said in the quotes that are meant, and in the rest of the study.</summary>
/// <param name="People">How many participants say it in the quotes that are meant.</param>
/// <param name="LogLikelihood">As <see cref="Keyness"/> has it; 0 where there is no rest.</param>
public sealed record WordFrequency(string Word, int Times, int Rest, int People, double LogLikelihood);

/// <summary>The words of the quotes that a filter takes, in the order that is asked for.</summary>
/// <param name="Here">How many words these quotes have, stop words and all.</param>
/// <param name="Rest">How many the study's other quotes have; 0 where there are none, and nothing to compare.</param>
/// <param name="Left">How many of the words here are left out of the list as stop words.</param>
/// <param name="All">How many different words the list has.</param>
/// <param name="HasPairs">True where pairs of letters stand for words.</param>
public sealed record WordList(
    QuoteScope Scope, AskedWords Asked, Total Quotes, int Here, int Rest, int Left, ChosenStopWords StopWords,
    IReadOnlyList<WordFrequency> All, bool HasPairs)
{
    public const int PageSize = 50;

    /// <summary>More there are not on one page.</summary>
    public IReadOnlyList<WordFrequency> Page => [.. All.Skip((Asked.Page - 1) * PageSize).Take(PageSize)];

    public AskedWords? Previous => Asked.Page > 1 ? Asked with { Page = Asked.Page - 1 } : null;

    public AskedWords? Next => (long)Asked.Page * PageSize < All.Count ? Asked with { Page = Asked.Page + 1 } : null;

    public bool HasRest => Rest > 0 && Here > 0;

    /// <summary>"Words in 3 quotes by 1P04".</summary>
    public string Sentence => $"Words in {Asked.Filter.Sentence(Quotes)}";

    /// <summary>"1,204 words, 312 of them different and listed".</summary>
    public string Counted =>
        $"{EnglishText.Count(Here, "word")}, {EnglishText.Number(All.Count)} different in this list"
        + (HasRest ? $", beside {EnglishText.Count(Rest, "word")} in the rest of the study." : ".");

    public double PerThousandHere(WordFrequency word) => PerThousand(word.Times, Here);

    public double PerThousandInRest(WordFrequency word) => PerThousand(word.Rest, Rest);

    /// <summary>"more", "less", or "as much" than in the rest.</summary>
    public string Direction(WordFrequency word) =>
        ((long)word.Times * Rest).CompareTo((long)word.Rest * Here) switch { > 0 => "more", < 0 => "less", _ => "as much" };

    private static double PerThousand(int times, int of) => of == 0 ? 0 : 1000.0 * times / of;
}

public static class WordListQuery
{
    public static async Task<WordList> CountWordsAsync(
        this LibraryContext library, StudyHeader study, QuoteScope scope, AskedWords asked,
        CancellationToken cancellationToken = default)
    {
        var spoken = await library.ReadSaidWordsAsync(study, cancellationToken);
        var (ids, total) = await library.FindIdsAsync(scope, asked.Filter, cancellationToken);
        var count = new CountedWords(spoken, scope.Catalogue!, ids);
        var stop = ChosenStopWords.Of(asked, study, spoken);
        var listed = Enumerable.Range(0, spoken.Different.Count).Where(place => stop.List?.Has(spoken.Different[place]) != true);
        var (here, rest) = (count.Said, spoken.Count - count.Said);
        var words = listed.Where(place => Takes(asked.Order, here, rest, count.Times[place], count.RestOf(place)))
            .Select(place => (Place: place, Word: new WordFrequency(
                spoken.Different[place], count.Times[place], count.RestOf(place), count.People[place],
                Keyness.LogLikelihood(count.Times[place], here, count.RestOf(place), rest))));
        var ordered = asked.Order == WordOrder.Count || rest == 0
            ? words.OrderByDescending(word => word.Word.Times)
            : words.OrderByDescending(word => word.Word.LogLikelihood).ThenByDescending(word => word.Word.Times);
        var all = ordered.ThenBy(word => spoken.Ranks[word.Place]).Select(word => word.Word).ToList();
        var left = stop.List is null ? 0
            : spoken.Different.Index().Sum(word => stop.List.Has(word.Item) ? count.Times[word.Index] : 0);
        return new(scope, asked, total, here, rest, left, stop, all, spoken.HasPairs);
    }

    // By how key they are, words are listed in the one direction or the other.
    private static bool Takes(WordOrder order, int hereAll, int restAll, int here, int rest) =>
        order == WordOrder.Count || restAll == 0 ? here > 0
        : ((long)here * restAll).CompareTo((long)rest * hereAll) is var way && (order == WordOrder.Less ? way < 0 : way > 0);
}
