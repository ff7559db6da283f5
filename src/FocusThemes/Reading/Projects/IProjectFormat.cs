namespace FocusThemes.Reading.Projects;

/// <summary>A form that projects come in, known by content and never by the name.</summary>
public interface IProjectFormat
{
    /// <summary>Whether a file is of this format, by the bytes alone: cheaply, and without ever failing.</summary>
    bool Reads(ReadOnlySpan<byte> bytes);

    /// <param name="file">Its name is for sentences.</param>
    /// <param name="patience">Spent for everything that is gone through.</param>
    /// <exception cref="UnacceptableInputException">The file is broken, holds none or several projects, or is beyond the
    /// limits; said with its name and what to do.</exception>
    Project Read(StudyFile file, Patience patience);
}
