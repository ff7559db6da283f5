namespace FocusThemes.Model.People;

/// <summary>Who said it. The same code in two studies is two people.</summary>
public sealed class Participant
{
    public int Id { get; init; }
    public int StudyId { get; init; }

    /// <summary>The code as first printed.</summary>
    public required string Code { get; init; }

    /// <summary><see cref="ParticipantCode.Key"/>, unique in the study.</summary>
    public required string CodeKey { get; init; }

    /// <summary><see cref="ParticipantCode.SortKey"/>.</summary>
    public required string SortKey { get; init; }

    /// <summary>The focus group that the code names; null where it names none.</summary>
    public string? FocusGroup { get; init; }

    /// <summary>What attributions tell of them beside the code, in the order of the source, each once.</summary>
    public IReadOnlyList<ParticipantAttribute> Attributes { get; set; } = [];

    public int QuoteCount { get; set; }

    /// <summary>Words of all their quotes together: stretches without white space.</summary>
    public int WordCount { get; set; }

    public List<Quote> Quotes { get; init; } = [];

    /// <param name="group">Where another place than the code names it.</param>
    public static Participant Of(ParticipantCode code, string? group = null) => new()
    {
        Code = code.Printed,
        CodeKey = code.Key,
        SortKey = code.SortKey,
        FocusGroup = code.Group ?? group,
    };
}
