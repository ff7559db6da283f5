using FocusThemes.Model;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Queries.Quotes;

/// <summary>A part of a filter's sentence: the words before it, its own, and the filter without it.</summary>
public sealed record FilterPart(string Before, string Text, QuoteFilter Without);

/// <summary>A filter in plain English: "3 quotes by 1P04 or 1P02 in theme 7".</summary>
public static class FilterSentence
{
    public static IEnumerable<FilterPart> Parts(this QuoteFilter filter)
    {
        var first = filter.First;
        // Authors' words and titles are nobody's.
        var isOfQuotes = filter.Kind == SearchKind.Quotes;
        foreach (var (i, code) in isOfQuotes ? filter.Participants.Index() : [])
            yield return new(
                i == 0 ? "by" : "or", code == QuoteFilter.None ? EnglishText.Nobody : code,
                first with { Participants = filter.Participants.Without(code) });
        foreach (var (i, number) in filter.Themes.Index())
            yield return new(
                i == 0 ? "in" : "or", $"theme {number}", first with { Themes = filter.Themes.Without(number) });
        foreach (var (i, group) in isOfQuotes ? filter.Groups.Index() : [])
            yield return new(
                i == 0 ? "from" : "or", group == QuoteFilter.None ? EnglishText.Group(null) : EnglishText.Group(group),
                first with { Groups = filter.Groups.Without(group) });
        foreach (var (i, study) in filter.Studies.Index())
            yield return new(
                i == 0 ? "in the study" : "or", study, first with { Studies = filter.Studies.Without(study) });
        if (filter.Words is not null)
            yield return new("with", $"“{EnglishText.Shortened(filter.Words)}”", first with { Words = null });
    }

    public static string Sentence(this QuoteFilter filter, Total total) => string.Join(
        ' ', filter.Parts().Select(part => $"{part.Before} {part.Text}").Prepend(total.Of(filter.Kind)));
}
