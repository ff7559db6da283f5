using FocusThemes.Queries;

namespace FocusThemes.Writing.Citations;

/// <summary>The citation of a study as every file of it has it: the same as on the page that cites it.</summary>
public static class CitedStudy
{
    /// <summary>In the order of the medical journals; the title of a study that came without a citation.</summary>
    public static string CitedInFull(this StudyHeader study) =>
        study.CitationJson is null ? study.Title : Vancouver.Form.Write(CitedWork.OfStudy(study, ""));

    /// <inheritdoc cref="CitedInFull(StudyHeader)"/>
    public static string Citation(this Export exported) => exported.Study?.CitedInFull() ?? "FocusThemes library";
}
