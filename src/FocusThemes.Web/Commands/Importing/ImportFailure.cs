using FocusThemes.Reading;
using FocusThemes.Storage;
using FocusThemes.Storage.Importing;

namespace FocusThemes.Web.Commands.Importing;

/// <summary>Why something was not read, in a sentence with file and line.</summary>
/// <param name="Path">As it was named on the command line, or found below that.</param>
internal sealed record ImportFailure(string Path, string Sentence)
{
    /// <summary>True for what the input is to blame for, not the library.</summary>
    public static bool IsOne(Exception fault) =>
        fault is UnacceptableInputException or IOException or UnauthorizedAccessException;

    /// <summary>Files of a folder are often called alike: the study is named before them.</summary>
    public static ImportFailure Of(StudyPlace place, Exception fault) => place.Folder is not { } folder
        ? new(place.Tables[0], fault.Message)
        : new(folder, StudyFault.Sentence(place.Slug, fault));
}
