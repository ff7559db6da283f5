using FocusThemes.Queries.Studies;

namespace FocusThemes.Queries.Words;

/// <summary>How often each word of a study is said in some of its quotes, and by how many people.</summary>
internal sealed class CountedWords
{
    private readonly SaidWords spoken;

    /// <param name="ids">The quotes that are meant.</param>
    public CountedWords(SaidWords spoken, StudyCatalogue catalogue, IEnumerable<int> ids)
    {
        this.spoken = spoken;
        (Times, People) = (new int[spoken.Different.Count], new int[spoken.Different.Count]);
        int[] quotes = [.. ids.Select(id => id - catalogue.FirstQuoteId)];
        // By who says them: a word's last speaker is then all that has to be kept in mind.
        Array.Sort(Array.ConvertAll(quotes, quote => catalogue.Voices[quote]), quotes);
        var last = new int[spoken.Different.Count];
        foreach (var quote in quotes)
        {
            // From 1; nobody named is 0, and counted as nobody.
            var voice = catalogue.Voices[quote] + 1;
            foreach (var word in spoken.Of(quote))
            {
                Times[word]++;
                Said++;
                if (last[word] == voice) continue;
                last[word] = voice;
                People[word]++;
            }
        }
    }

    /// <summary>By the place of the word.</summary>
    public int[] Times { get; }
    public int[] People { get; }

    /// <summary>How many all words are together.</summary>
    public int Said { get; }

    /// <summary>How often a word is said in the other quotes.</summary>
    public int RestOf(int place) => spoken.Times[place] - Times[place];
}
