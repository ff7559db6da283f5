using FocusThemes.Model.Letters;

namespace FocusThemes.Checks.Words;

internal static class NotUnderstood
{
    public static Check Check { get; } = new()
    {
        Id = "not-understood",
        Question = "Was everything in the source understood?",
        Reason = "What no rule of reading could place may be a quote or a concept that is missing everywhere else.",
        Items = [ReportingItem.Coreq30],
        DoesNotTell = "Whether what was placed was placed rightly; every passage can be compared on the source's page.",
        LookedAt = study => $"Looked at {EnglishText.Count(study.Study.Characters, "character")} of " +
            $"{EnglishText.Count(study.Sources.Count, "source")}.",
        Find = study =>
            from source in study.Sources
            where source.Remainders.Count > 0
            let characters = source.Remainders.Sum(passage => passage.Length)
            let was = source.Remainders.Count == 1 ? "was" : "were"
            select Finding.Question(
                source.Name,
                $"{EnglishText.Count(source.Remainders.Count, "passage")} of {source.Name} {was} not understood, " +
                $"{EnglishText.Count(characters, "character")} in all.",
                [
                    .. source.Remainders.Select(passage => new FindingPlace(
                        $"line {passage.Line}",
                        $"{study.Study.Link.AddressOfSource(source.Name, passage.Line)}#L{passage.Line}")),
                ]),
    };
}
