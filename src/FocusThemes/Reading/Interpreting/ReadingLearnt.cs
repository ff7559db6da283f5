using FocusThemes.Model;
using FocusThemes.Reading.Interpreting.Attributions;

namespace FocusThemes.Reading.Interpreting;

/// <summary>What was learnt from a table's own repeats, in sentences.</summary>
internal static class ReadingLearnt
{
    public static IEnumerable<string> Sentences(
        string? attribution, string? numbering, IEnumerable<Theme> themes)
    {
        var all = themes.SelectMany(theme => theme.Concepts).SelectMany(concept => concept.Quotes).ToList();
        var codes = all.Select(quote => quote.AttributedAs).OfType<string>().Distinct().ToList();
        var who = codes.Select(code => AttributionParts.Parse(code)).OfType<AttributionParts>().ToList();
        var named = who.Select(parts => parts.Code).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Count();
        if (attribution is not null)
        {
            yield return named > 0
                ? $"Participants look like “{attribution}”: {named} found."
                : $"Attributions look like “{attribution}”; they name no participant.";
            if (who.Exists(parts => parts.IsShared))
                yield return "Some attributions tell of a person without naming one; quotes with the same words there "
                    + "count as one voice.";
        }
        else if (all.Count > 0 && codes.Count == 0)
        {
            yield return "No quote is attributed to anybody.";
        }

        if (numbering is not null) yield return $"Themes are numbered like “{numbering}”.";
        var unmarked = all.Count(quote => quote.OpeningMark.Length == 0 && quote.ClosingMark.Length == 0);
        if (unmarked == 0) yield break;
        yield return unmarked == all.Count
            ? "Quotes stand without quotation marks."
            : $"{unmarked} of {all.Count} quotes stand without quotation marks.";
    }
}
