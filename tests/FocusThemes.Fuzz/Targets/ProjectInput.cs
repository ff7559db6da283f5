using FocusThemes.Reading;
using FocusThemes.Reading.Projects;
using FocusThemes.Reading.Projects.Databases;
using FocusThemes.Tests.Reading.Projects;

namespace FocusThemes.Fuzz.Targets;

/// <summary>Projects of other programs: read as one whole, or refused in a sentence.</summary>
internal static class ProjectInput
{
    /// <summary>
    /// A project of REFI-QDA: its XML and, after a NUL, the text of its source, in an archive that is whole; or the bytes of an
    /// archive.
    /// </summary>
    public static void Check(byte[] bytes)
    {
        Hold("project.qde", bytes, ProjectFormats.Of(bytes));
        if (bytes.AsSpan().StartsWith("PK"u8)) return;
        var end = bytes.AsSpan().IndexOf((byte)0);
        var archive = OfficeInput.Archive(
        [
            ("project.qde", end < 0 ? bytes : bytes[..end]),
            ("sources/t.txt", end < 0 ? [] : bytes[(end + 1)..]),
        ]);
        Hold("project.qdpx", archive, ProjectFormats.Of(archive));
    }

    /// <summary>The bytes are a SQLite file.</summary>
    public static void CheckDatabase(byte[] bytes) => Hold("project.db", bytes, new DatabaseProjects());

    private static void Hold(string name, byte[] bytes, IProjectFormat? format)
    {
        if (format is null) return;
        try
        {
            var project = ProjectInvariants.Hold(format.Read(new(name, bytes), Patience.Until(default)));
            foreach (var words in ProjectInvariants.Words(project)) Held.IsStorable(words ?? "");
        }
        catch (UnacceptableInputException refusal)
        {
            Held.IsSentence(name, refusal);
        }
    }
}
