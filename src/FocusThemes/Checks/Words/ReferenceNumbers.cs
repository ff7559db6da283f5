using FocusThemes.Queries.Search;

namespace FocusThemes.Checks.Words;

internal static class ReferenceNumbers
{
    public static Check Check { get; } = new()
    {
        Id = "reference-numbers",
        Question = "Do numbers of references run into the authors' words?",
        Reason = "Superscript numbers become digits in plain text; whoever copies the words should not take them for " +
            "data.",
        Items = [ReportingItem.Coreq30],
        DoesNotTell = "Which works are meant: the list of references is not part of the table.",
        LookedAt = study => $"Looked at the words of {study.ConceptsInAll}.",
        Find = study =>
            from concept in study.Concepts
            let numbers = concept.Paragraphs.SelectMany(text => AuthorsWords.PiecesOf(text, study.Catalogue))
                .Where(piece => piece.IsReference).Select(piece => $"“{piece.Text}”").ToList()
            where numbers.Count > 0
            let look = numbers.Count == 1 ? "looks" : "look"
            select Finding.Note(
                concept.Id,
                $"In concept {concept.Id}, {Sentences.ListOf(numbers)} {look} like numbers of references run into the " +
                "words.",
                study.PlaceOf(concept)),
    };
}
