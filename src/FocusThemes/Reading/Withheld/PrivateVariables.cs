using FocusThemes.Reading.Formats.Own;
using FocusThemes.Reading.Interpreting.Grids.Columns;
using FocusThemes.Reading.Projects;

namespace FocusThemes.Reading.Withheld;

/// <summary>Variables of a project that tell who asked or coded, or who somebody is outside the study: left out, as columns of tables are.</summary>
internal static class PrivateVariables
{
    public static ProjectFiles Without(ProjectFiles files)
    {
        // One by which a document's person is told stays, as a column of participants does.
        var names = files.Project.Documents.SelectMany(one => one.Variables).Where(one => !ColumnHeadings.NamesPeople(one.Name))
            .Concat(files.Project.Cases.SelectMany(one => one.Variables)).Select(one => one.Name).Distinct().Where(OwnColumns.IsPrivate).ToList();
        if (names.Count == 0) return files;
        var project = new ProjectWithholding { Cuts = _ => new([]), Shown = words => words, Shows = name => !OwnColumns.IsPrivate(name) }.In(files.Project);
        var told = new LeftOut();
        told.SayMissing(names, "variable tells who people are, and was left out", "variables tell who people are, and were left out");
        return files with { Project = project with { LeftOut = [.. project.LeftOut, .. told.Sentences] } };
    }
}
