using System.Text;
using FocusThemes.Model.Letters;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Search;
using FocusThemes.Storage.Indexing;

namespace FocusThemes.Queries.Studies;

/// <summary>The order of a list of studies.</summary>
public enum StudyOrder
{
    Title,

    /// <summary>The newest first; those without a year last.</summary>
    Year,

    /// <summary>Most quotes first.</summary>
    Quotes,

    /// <summary>The one that the library had last first.</summary>
    Added,
}

/// <summary>Which studies of the library are listed, and in what order.</summary>
public sealed record StudyFilter
{
    /// <summary>
    /// All of them begin words of the title, the authors, the journal, the year or the slug; null for any.
    /// </summary>
    public string? Words { get; init; }

    public StudyOrder Order { get; init; }

    /// <summary>The slug that the page begins after; null for the first page.</summary>
    public string? After { get; init; }

    /// <summary>The same from its first page.</summary>
    public StudyFilter First => this with { After = null };

    /// <summary>Reads the parameters of an address; blank ones are passed over.</summary>
    /// <param name="fault">A sentence on the first malformed parameter; null where there is none.</param>
    public static StudyFilter Parse(string? q, string? order, string? after, out string? fault)
    {
        var chosen = string.IsNullOrWhiteSpace(order) ? StudyOrder.Title : OrderOf(order);
        fault = null;
        if (q?.Length > SearchLimits.LongestWords)
            fault = $"The words to search for may have at most {SearchLimits.LongestWords} characters.";
        else if (chosen is null)
            fault = "The parameter “order” takes title, year, quotes or added.";
        else if (after?.Length > SearchLimits.LongestSlug)
            fault = "The parameter “after” takes a study's part of its address, as the links to further pages have it.";
        return new()
        {
            Words = string.IsNullOrWhiteSpace(q) ? null : q.Trim(),
            Order = chosen ?? StudyOrder.Title,
            After = string.IsNullOrWhiteSpace(after) ? null : after,
        };
    }

    /// <summary>The name that the parameter has for an order.</summary>
    public static string NameOf(StudyOrder order) => order switch
    {
        StudyOrder.Year => "year",
        StudyOrder.Quotes => "quotes",
        StudyOrder.Added => "added",
        _ => "title",
    };

    /// <summary>The parameters, with a leading question mark; empty for all studies by title.</summary>
    public string ToQueryString()
    {
        var query = new StringBuilder();
        Add("q", Words);
        Add("order", Order == StudyOrder.Title ? null : NameOf(Order));
        Add("after", After);
        return query.ToString();

        void Add(string name, string? value)
        {
            if (value is null) return;
            query.Append(query.Length == 0 ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
        }
    }

    /// <summary>"120 studies", "1 study with “khan 2022”", "no studies and 3 quotes with “x”".</summary>
    /// <param name="quotes">With the same words; null where those are not looked for.</param>
    public string Sentence(int number, Total? quotes = null) =>
        EnglishText.Count(number, "study", "studies") + (quotes is { } total ? $" and {total.Of(SearchKind.Quotes)}" : "") + (Words is null ? "" : $" with “{EnglishText.Shortened(Words)}”");

    /// <summary>The words for the full-text index; empty where no letter or digit is among them.</summary>
    internal string Expression => string.Join(' ',
        from word in (Words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        let plain = string.Concat(word.Where(c => c != '"' && !char.IsControl(c)))
        where Spelling.HasLetters(plain)
        select $"\"{IndexedText.Of(plain) ?? plain}\"*");

    private static StudyOrder? OrderOf(string name) => Enum.GetValues<StudyOrder>()
        .Where(order => NameOf(order) == name).Select(order => (StudyOrder?)order).FirstOrDefault();
}
