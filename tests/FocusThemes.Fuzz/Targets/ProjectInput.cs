using FocusThemes.Reading;
using FocusThemes.Reading.Projects;
using FocusThemes.Tests.Reading.Projects;

namespace FocusThemes.Fuzz.Targets;

/// <summary>
/// A project of REFI-QDA: its XML and, after a NUL, the text of its source, in an archive that is whole; or the bytes of an
/// archive.
/// </summary>
internal static class ProjectInput
{
    public static void Check(byte[] bytes)
    {
        Hold("project.qde", bytes);
        if (bytes.AsSpan().StartsWith("PK"u8)) return;
        var end = bytes.AsSpan().IndexOf((byte)0);
        Hold("project.qdpx", OfficeInput.Archive(
        [
            ("project.qde", end < 0 ? bytes : bytes[..end]),
            ("sources/t.txt", end < 0 ? [] : bytes[(end + 1)..]),
        ]));
    }

    private static void Hold(string name, byte[] bytes)
    {
        if (ProjectFormats.Of(bytes) is not { } format) return;
        try
        {
            var project = ProjectInvariants.Hold(format.Read(name, bytes, Patience.Until(default)));
            foreach (var words in ProjectInvariants.Words(project)) Held.IsStorable(words ?? "");
        }
        catch (UnacceptableInputException refusal)
        {
            Held.IsSentence(name, refusal);
        }
    }
}
