using FocusThemes.Queries.Studies;

namespace FocusThemes.Writing.Citations;

/// <summary>The citation of a study as every file of it has it: the same as on the page that cites it.</summary>
public static class CitedStudy
{
    /// <summary>
    /// The study's citation as medical journals order it; a study that came without a citation says so.
    /// </summary>
    public static string CitedInFull(this StudyHeader study) => Vancouver.Form.Write(CitedWork.OfStudy(study, ""));

    /// <inheritdoc cref="CitedInFull(StudyHeader)"/>
    public static string Citation(this Export exported) => exported.Study?.CitedInFull() ?? "FocusThemes library";

    /// <summary>Author and year, for the head of a page; the title where they are not known.</summary>
    public static string CitedShortly(this Export exported) => exported.Study is { } study
        ? study.Citation?.AuthorAndYear is { Length: > 0 } cited && cited != study.Title ? $"{cited}: {study.Title}" : study.Title
        : "FocusThemes library";
}
