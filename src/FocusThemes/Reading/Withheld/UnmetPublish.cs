using FocusThemes.Model.Letters;
using FocusThemes.Model.People;
using FocusThemes.Reading.Hints;

namespace FocusThemes.Reading.Withheld;

/// <summary>What <c>publish.json</c> names and the study does not have, so that nothing is kept back for it.</summary>
internal static class UnmetPublish
{
    /// <param name="draft">As it was read with all that it has.</param>
    /// <param name="isKnown">Whether a code is of somebody who has withdrawn before.</param>
    public static IEnumerable<(string File, ReadingProblem Problem)> In(PublishFile publish, StudyDraft draft, Func<string, bool> isKnown)
    {
        var codes = draft.Study.Participants.Select(who => who.CodeKey).ToHashSet();
        List<string> gone = [.. (publish.Withdrawn ?? []).Where(code => ParticipantCode.Parse(code).Key is var key && !codes.Contains(key) && !isKnown(key))];
        if (gone.Count > 0)
        {
            yield return Told($"{EnglishText.Count(gone.Count, "code")} under “withdrawn” {(gone.Count == 1 ? "is" : "are")} nobody’s here, and nobody was taken out for "
                + (gone.Count == 1 ? "it" : "them"), gone);
        }

        var names = draft.Study.Participants.SelectMany(who => who.Attributes).Select(one => AttributeKey.Of(one.Name)).ToHashSet();
        List<string> unknown = [.. (publish.Attributes ?? []).Where(name => !names.Contains(AttributeKey.Of(name)))];
        if (unknown.Count > 0)
            yield return Told($"{EnglishText.Count(unknown.Count, "name")} under “attributes” {(unknown.Count == 1 ? "is" : "are")} of no attribute that is told of anybody", unknown);
    }

    // Whoever reads the study is not told which.
    private static (string, ReadingProblem) Told(string sentence, List<string> names) =>
        (StudyFileNames.Publish, new(0, $"{sentence}.", "") { ToOwner = $"{sentence}: {string.Join(", ", names.Select(name => $"“{name}”"))}." });
}
