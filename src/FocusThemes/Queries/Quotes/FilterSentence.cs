using FocusThemes.Model.Letters;
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
    public static IEnumerable<FilterPart> Parts(this QuoteFilter filter)
    {
        var first = filter.First;
        // Authors' words and titles are nobody's.
        var chosen = filter.Chosen.Where(chosen => filter.Kind == SearchKind.Quotes || chosen.Dimension.IsOfPassages)
            .OrderBy(chosen => chosen.Dimension.PlaceInSentence);
        foreach (var (dimension, values) in chosen)
        {
            foreach (var (i, value) in values.Index())
                yield return new(i == 0 ? dimension.Before : "or", dimension.TextOf(value), () => first.With(dimension, values.Without(value)));
        }

        if (filter.Words is not null)
            yield return new("with", $"“{EnglishText.Shortened(filter.Words)}”", () => first with { Words = null });
    }

    public static string Sentence(this QuoteFilter filter, Total total) => string.Join(
        ' ', filter.Parts().Select(part => $"{part.Before} {part.Text}").Prepend(total.Of(filter.Kind)));
}
