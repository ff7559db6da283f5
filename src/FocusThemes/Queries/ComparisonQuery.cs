using FocusThemes.Comparing;
using FocusThemes.Reading;
using FocusThemes.Storage;

namespace FocusThemes.Queries;

/// <summary>Two texts of a study and what became of each record from the one to the other.</summary>
/// <param name="Texts">All that there are to choose from.</param>
/// <param name="Comparison">Null where there is only one text, or one of the two cannot be read.</param>
/// <param name="Fault">Why a text cannot be read; null where both can.</param>
public sealed record TextComparison(
    IReadOnlyList<StudyText> Texts, StudyText From, StudyText To, Comparison? Comparison, string? Fault);

public static class ComparisonQuery
{
    /// <param name="from">Null for the latest earlier reading, or the first source where there is none.</param>
    /// <param name="to">Null for what stands now, or the second source.</param>
    /// <returns>Null where the study has no text of one of the names.</returns>
    public static async Task<TextComparison?> CompareAsync(
        this LibraryContext library, StudyHeader study, string? from, string? to,
        CancellationToken cancellationToken = default)
    {
        var texts = await library.ListTextsAsync(study, cancellationToken);
        var (usualFrom, usualTo) = Usual(texts);
        var one = from is null ? usualFrom : Named(from);
        var other = to is null ? usualTo : Named(to);
        if (one is null || other is null) return null;
        if (texts.Count(text => text.Source is not null || text.ReadingId is not null) < 2) return new(texts, one, other, null, null);
        try
        {
            var (old, @new) = await library.ReadTextsAsync(study, one, other, cancellationToken);
            return new(texts, one, other, StudyComparer.Compare(old, @new), null);
        }
        catch (UnacceptableInputException fault)
        {
            // A source may hold no theme of its own.
            return new(texts, one, other, null, fault.Message);
        }

        StudyText? Named(string token) => texts.FirstOrDefault(text => text.Token == token);
    }

    private static (StudyText From, StudyText To) Usual(IReadOnlyList<StudyText> texts)
    {
        if (texts.FirstOrDefault(text => text.ReadingId is not null) is { } earlier) return (earlier, texts[0]);
        StudyText[] sources = [.. texts.Where(text => text.Source is not null).Take(2)];
        return sources is [var first, var second] ? (first, second) : (texts[0], texts[0]);
    }
}
