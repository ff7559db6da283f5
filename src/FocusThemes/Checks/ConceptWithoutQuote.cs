namespace FocusThemes.Checks;

internal static class ConceptWithoutQuote
{
    public static Check Check { get; } = new()
    {
        Id = "concept-without-quote",
        Question = "Does every concept stand beside a quote?",
        Reason = "What the authors say is easier to weigh beside the words that it was drawn from.",
        Items = [ReportingItem.Coreq29, ReportingItem.Srqr16And17],
        DoesNotTell = "Whether the data hold no evidence, or only the table shows none.",
        LookedAt = study => $"Looked at {study.ConceptsInAll}.",
        Find = study =>
            from concept in study.Concepts
            where concept.Quotes.Count == 0
            select Finding.Question(
                concept.Id, $"Concept {concept.Id} stands without a quote.", study.PlaceOf(concept)),
    };
}
