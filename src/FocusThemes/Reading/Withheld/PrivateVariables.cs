using FocusThemes.Model.Letters;
using FocusThemes.Reading.Formats.Own;
using FocusThemes.Reading.Projects;

namespace FocusThemes.Reading.Withheld;

/// <summary>Variables of a project that tell who asked or coded, or who somebody is outside the study: left out, as columns of tables are.</summary>
internal static class PrivateVariables
{
    public static ProjectFiles Without(ProjectFiles files)
    {
        var names = files.Project.Documents.SelectMany(one => one.Variables).Concat(files.Project.Cases.SelectMany(one => one.Variables))
            .Select(one => one.Name).Distinct().Where(OwnColumns.IsPrivate).ToList();
        if (names.Count == 0) return files;
        var project = new ProjectWithholding { Cuts = _ => new([]), Shown = words => words, Shows = name => !OwnColumns.IsPrivate(name) }.In(files.Project);
        var list = string.Join(", ", names.Select(name => $"“{name}”"));
        return files with
        {
            Project = project with
            {
                LeftOut = [.. project.LeftOut, $"{EnglishText.Count(names.Count, "variable")} ({list}) {(names.Count == 1 ? "tells" : "tell")} who people are, and "
                    + $"{(names.Count == 1 ? "was" : "were")} left out"],
            },
        };
    }
}
