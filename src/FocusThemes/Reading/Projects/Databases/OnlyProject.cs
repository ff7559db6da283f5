namespace FocusThemes.Reading.Projects.Databases;

/// <summary>The one project of a database that can hold several.</summary>
internal static class OnlyProject
{
    /// <summary>The project that has documents; null where none has, or where the file does not part them.</summary>
    /// <param name="remedy">What to do where several have.</param>
    /// <exception cref="UnacceptableInputException">Several have documents.</exception>
    public static DatabaseRow? Of(
        DatabaseReading reading, IReadOnlyList<DatabaseRow> projects, string id, string called,
        IReadOnlyList<DatabaseRow> documents, string remedy)
    {
        var filled = documents.Select(document => document.Number("project_id")).ToHashSet();
        var holding = projects.Where(project => filled.Contains(project.Number(id))).ToList();
        if (holding.Count > 1)
        {
            var names = holding.Select(project => project.Text(called) ?? "(no name)").ToList();
            throw new UnacceptableInputException(
                $"{reading.File}: {holding.Count:N0} projects are in this database: {ShortName.Of(names)}. {remedy}");
        }

        reading.LeftOut.Say(holding.Count == 1 ? projects.Count - 1 : 0, "other project of the database has no documents",
            "other projects of the database have no documents");
        return holding.Count == 1 ? holding[0] : projects.Count == 1 ? projects[0] : null;
    }
}
