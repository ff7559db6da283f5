using FocusThemes.Reading;

namespace FocusThemes.Storage.Importing;

/// <summary>Names the study where something is wrong with it: files of different studies are often called alike.</summary>
public static class StudyFault
{
    /// <param name="slug">The study's.</param>
    /// <param name="read">Says by its exceptions what is wrong, with file and line.</param>
    /// <exception cref="UnacceptableInputException">The study cannot be read, or not a file of it.</exception>
    public static T Named<T>(string slug, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is UnacceptableInputException or IOException or UnauthorizedAccessException)
        {
            throw new UnacceptableInputException(Sentence(slug, fault), fault);
        }
    }

    /// <summary>The fault's own sentence, behind the study's name.</summary>
    public static string Sentence(string slug, Exception fault) =>
        fault.Message.StartsWith($"{slug}:", StringComparison.Ordinal) ? fault.Message : $"{slug}: {fault.Message}";
}
