using FocusThemes.Reading;
using FocusThemes.Reading.Projects.Databases;
using FocusThemes.Tests.Reading.Projects;

namespace FocusThemes.Fuzz.Targets;

/// <summary>Projects of other programs: read as one whole, or refused in a sentence.</summary>
internal static class ProjectInput
{
    private const string Name = "project.db";

    /// <summary>The bytes are a SQLite file.</summary>
    public static void CheckDatabase(byte[] bytes)
    {
        try
        {
            ProjectInvariants.Hold(new DatabaseProjects().Read(Name, bytes, Patience.Until(default)));
        }
        catch (UnacceptableInputException refusal)
        {
            Held.IsSentence(Name, refusal);
        }
    }
}
