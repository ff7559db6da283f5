using FocusThemes.Reading.Projects.Databases.QualCoder;
using FocusThemes.Reading.Projects.Databases.Requal;
using FocusThemes.Reading.Projects.Databases.Rqda;
using FocusThemes.Reading.Projects.Databases.Taguette;

namespace FocusThemes.Reading.Projects.Databases;

/// <summary>Projects in a SQLite file, told apart by their tables.</summary>
public sealed class DatabaseProjects : IProjectFormat
{
    private static readonly IDatabaseForm[] Forms = [new TaguetteForm(), new QualCoderForm(), new RqdaForm(), new RequalForm()];

    public bool Reads(ReadOnlySpan<byte> bytes) => bytes.StartsWith("SQLite format 3\0"u8);

    public Project Read(StudyFile file, Patience patience)
    {
        using var database = new ProjectDatabase(file.Name, file.Bytes, patience);
        var form = Array.Find(Forms, form => form.Signs.All(database.Has)) ?? throw new UnacceptableInputException(
            $"{file.Name}: this is a database, not a table, and no project of {Named}. Export the table from it as .csv.");
        return form.Read(new(file.Name, database, patience));
    }

    private static string Named =>
        string.Join(", ", Forms[..^1].Select(form => form.Program)) + (Forms.Length > 1 ? " or " : "") + Forms[^1].Program;
}
