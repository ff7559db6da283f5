using FocusThemes.Comparing;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Web.Commands.Importing;

/// <summary>A study of an import, for a program.</summary>
internal static class ImportEntry
{
    /// <summary>How much there is of what was stored; the study itself is to be had at its address.</summary>
    public static object Of(ImportPreview study) => new
    {
        slug = study.Draft.Study.Slug,
        state = StateOf(study),
        themes = study.Draft.Study.Themes.Count,
        concepts = study.Concepts,
        quotes = study.Quotes,
        participants = study.Draft.Study.Participants.Count,
        doubtfulPlaces = study.Summary.DoubtfulPlaces,
        sure = study.Summary.Sure.Value,
        problems = ProblemsOf(study),
        learnt = LearntOf(study),
        comparison = study.Comparison?.Sentence,
        changes = ChangesOf(study),
    };

    /// <summary>
    /// The whole study as <c>/studies/{study}.json</c> would answer it, and what an import would do with it.
    /// </summary>
    public static object OfDraft(ImportPreview study)
    {
        var document = study.Draft.Study.ToDocument();
        return new
        {
            focusThemes = document.Stamp,
            slug = study.Draft.Study.Slug,
            state = StateOf(study),
            study = document.Study,
            source = document.Source,
            themes = document.Themes,
            participants = document.Participants,
            concepts = study.Concepts,
            quotes = study.Quotes,
            doubtfulPlaces = study.Summary.DoubtfulPlaces,
            sure = study.Summary.Sure.Value,
            problems = ProblemsOf(study),
            learnt = LearntOf(study),
            comparison = study.Comparison?.Sentence,
            changes = ChangesOf(study),
        };
    }

    private static string StateOf(ImportPreview study) =>
        study.IsUnchanged ? "unchanged" : study.IsKnown ? "replaced" : "new";

    private static IEnumerable<object> ProblemsOf(ImportPreview study) => study.Draft.Problems.Select(found => new
    {
        file = found.File,
        line = found.Problem.Line,
        sentence = found.Problem.ToOwner ?? found.Problem.Sentence,
        text = found.Problem.Text,
        instead = found.Problem.Instead,
    });

    private static IEnumerable<string> LearntOf(ImportPreview study) =>
        study.Draft.Notes.SelectMany(notes => notes.Learnt);

    private static IEnumerable<object>? ChangesOf(ImportPreview study) =>
        study.Comparison?.Changes.Where(change => !change.IsUnchanged).Select(change => new
        {
            kind = change.Kind,
            id = change.Record.Id,
            what = change.Kinds,
            before = change.Old?.Text,
            after = change.New?.Text,
        });
}
