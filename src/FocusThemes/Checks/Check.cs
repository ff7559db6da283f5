namespace FocusThemes.Checks;

/// <summary>A question that a reviewer would ask of a study, and how it is answered by counting.</summary>
public sealed record Check
{
    /// <summary>Lower-case words with hyphens; answers and addresses name it, so that it never changes.</summary>
    public required string Id { get; init; }

    public required string Question { get; init; }

    /// <summary>Why it is asked, with every threshold that it has.</summary>
    public required string Reason { get; init; }

    /// <summary>The items of the reporting guidelines that it rests on.</summary>
    public required IReadOnlyList<ReportingItem> Items { get; init; }

    public required string DoesNotTell { get; init; }

    /// <summary>What was looked at, in a sentence, so that silence is not taken for not having looked.</summary>
    public Func<CheckedStudy, string> LookedAt { get; init; } = study => $"Looked at {study.QuotesInAll}.";

    public required Func<CheckedStudy, IEnumerable<Finding>> Find { get; init; }
}
