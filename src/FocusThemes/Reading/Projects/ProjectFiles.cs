using FocusThemes.Model;

namespace FocusThemes.Reading.Projects;

/// <summary>A project among the files of a study.</summary>
/// <param name="Files">Its own file; what the library keeps of one is its codes, with the documents beside them.</param>
internal sealed record ProjectFiles(string Name, Project Project, IReadOnlyList<StudyFile> Files)
{
    /// <summary><see cref="StudyFile.CameAs"/>; null where a library of before it was kept has the project.</summary>
    public string? CameAs { get; } = Files[0].CameAs ?? (IsKept(Files[0]) ? null : SourceDocument.DigestOf(Files[0].Bytes));

    /// <exception cref="UnacceptableInputException">A project cannot be read, or there are several.</exception>
    public static IReadOnlyList<ProjectFiles> Open(StudyFiles files, Patience patience)
    {
        var projects = new List<ProjectFiles>();
        foreach (var file in files.Tables)
        {
            if (IsKept(file))
            {
                var beside = new List<StudyFile> { file };
                projects.Add(new(file.Name, ProjectJson.Read(file.Name, file.Bytes, patience, TextOf), beside));

                string? TextOf(string name)
                {
                    if (files.Tables.FirstOrDefault(other => other.Name == name) is not { } document) return null;
                    beside.Add(document);
                    return SourceText.Decode(document.Bytes);
                }
            }
            else if (FormOf(file) is { } format)
            {
                projects.Add(new(file.Name, format.Read(file, patience), [file]));
            }
        }

        return projects.Count < 2 ? projects : throw new UnacceptableInputException(
            $"{files.Slug}: there are {projects.Count} projects; each is a study of its own, in a folder of its own.");
    }

    // Apart, so that nothing holds the bytes while the project is put together.
    private static bool IsKept(StudyFile file) => ProjectJson.Reads(file.Bytes);

    private static IProjectFormat? FormOf(StudyFile file) => ProjectFormats.Of(file.Bytes);
}
