using System.Text;
using FocusThemes.Model.Letters;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Queries.Quotes;

/// <summary>A part of a filter's sentence: the words before it, its own, and the filter without it.</summary>
public sealed record FilterPart(string Before, string Text, Func<QuoteFilter> Rest)
{
    public QuoteFilter Without => Rest();
}

/// <summary>A filter in plain English: "3 quotes by 1P04 or 1P02 in theme 7".</summary>
public static class FilterSentence
{
    private const string With = "with";

    public static IEnumerable<FilterPart> Parts(this QuoteFilter filter)
    {
        var first = filter.First;
        foreach (var (dimension, values) in Told(filter))
        {
            foreach (var (i, value) in values.Index())
                yield return new(Before(dimension, i), dimension.TextOf(value), () => first.With(dimension, values.Without(value)));
        }

        if (filter.Words is not null) yield return new(With, Quoted(filter.Words), () => first with { Words = null });
    }

    /// <summary>The same in one text; a table has one for each of its cells.</summary>
    public static string Sentence(this QuoteFilter filter, Total total)
    {
        var sentence = new StringBuilder(total.Of(filter.Kind));
        foreach (var (dimension, values) in Told(filter))
        {
            for (var i = 0; i < values.Count; i++)
                sentence.Append(' ').Append(Before(dimension, i)).Append(' ').Append(dimension.TextOf(values[i]));
        }

        if (filter.Words is not null) sentence.Append(' ').Append(With).Append(' ').Append(Quoted(filter.Words));
        return sentence.ToString();
    }

    // Authors' words and titles are nobody's.
    private static IEnumerable<ChosenValues> Told(QuoteFilter filter)
    {
        var chosen = filter.Kind == SearchKind.Quotes ? filter.Chosen : [.. filter.Chosen.Where(chosen => chosen.Dimension.IsOfPassages)];
        return chosen.Count < 2 ? chosen : chosen.OrderBy(chosen => chosen.Dimension.PlaceInSentence);
    }

    private static string Before(Dimension dimension, int place) => place == 0 ? dimension.Before : "or";

    private static string Quoted(string words) => $"“{EnglishText.Shortened(words)}”";
}
