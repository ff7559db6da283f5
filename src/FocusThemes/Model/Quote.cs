namespace FocusThemes.Model;

/// <summary>One participant's words, under one concept.</summary>
public sealed class Quote
{
    public int Id { get; init; }
    public int StudyId { get; init; }
    public Study? Study { get; set; }
    public int ConceptId { get; init; }
    public Concept? Concept { get; init; }

    /// <summary>Null for a quote that is printed without an attribution.</summary>
    public int? ParticipantId { get; init; }
    public Participant? Participant { get; set; }

    /// <summary>Place among the study's quotes, from 0, in the order of the source.</summary>
    public int Position { get; set; }

    /// <summary>Place among the concept's quotes, from 1.</summary>
    public int PositionInConcept { get; set; }

    /// <summary>What stands between the outer quotation marks, verbatim.</summary>
    public required string Text { get; init; }
    public required SourceSpan Span { get; init; }

    /// <summary>The outer quotation marks as printed; empty where there is none.</summary>
    public required string OpeningMark { get; init; }
    public required string ClosingMark { get; init; }

    /// <summary>The participant's code as printed at this very quote.</summary>
    public string? AttributedAs { get; init; }
}
