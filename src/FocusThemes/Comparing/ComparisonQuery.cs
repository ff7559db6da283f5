using FocusThemes.Pairing;
using FocusThemes.Queries.Studies;
using FocusThemes.Reading;
using FocusThemes.Storage;

namespace FocusThemes.Comparing;

/// <summary>Two texts of a study and what became of each record from the one to the other.</summary>
/// <param name="Texts">All that there are to choose from.</param>
public sealed record TextComparison(IReadOnlyList<StudyText> Texts, StudyText From, StudyText To)
{
    /// <summary>How the two texts differ; null where there is only one, or one of the two cannot be read.</summary>
    public Comparison? Comparison { get; init; }

    /// <summary>What has changed in a sentence, or why nothing can be compared.</summary>
    public required string Message { get; init; }

    /// <summary>What the study calls the themes of either text now; empty where they do not stand now.</summary>
    public (IReadOnlyList<string> From, IReadOnlyList<string> To) ThemesNow { get; init; } = ([], []);

    /// <summary>What the study calls the record now, and its theme; null where it does not stand now.</summary>
    /// <param name="isNew">True for a record of <see cref="To"/>.</param>
    public (string Theme, string Id)? NowCalled(ComparedRecord record, bool isNew)
    {
        var theme = record.Theme;
        return (isNew ? ThemesNow.To : ThemesNow.From).ElementAtOrDefault(theme.Place) is { } number
            ? (number, $"{number}{record.Id[theme.Id.Length..]}")
            : null;
    }
}

public static class ComparisonQuery
{
    /// <param name="from">Null for the latest earlier reading, or the first source where there is none.</param>
    /// <param name="to">Null for what stands now, or the second source.</param>
    /// <returns>The two texts side by side; null where the study has no text of one of the names.</returns>
    public static async Task<TextComparison?> CompareAsync(
        this LibraryContext library, StudyHeader study, string? from, string? to,
        CancellationToken cancellationToken = default)
    {
        var texts = await library.ListTextsAsync(study, cancellationToken);
        var (usualFrom, usualTo) = Usual(texts);
        var one = from is null ? usualFrom : Named(from);
        var other = to is null ? usualTo : Named(to);
        if (one is null || other is null) return null;
        var chosen = new TextComparison(texts, one, other) { Message = "There is only one text of this study." };
        if (one == other && (from is null || to is null)) return chosen;
        try
        {
            var (old, @new) = await library.ReadTextsAsync(study, one, other, cancellationToken);
            var comparison = StudyComparer.Compare(old.Study, @new.Study);
            return chosen with
            {
                Comparison = comparison,
                ThemesNow = (old.ThemesNow, @new.ThemesNow),
                Message = old.IsSameAs(@new) ? "Both are the same text."
                    : comparison.IsSame ? $"{comparison.Sentence} The texts differ only in what stands between."
                    : comparison.Sentence,
            };
        }
        catch (UnacceptableInputException fault)
        {
            // A source may hold no theme of its own.
            return chosen with { Message = $"One of the two cannot be read on its own: {fault.Message}" };
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
