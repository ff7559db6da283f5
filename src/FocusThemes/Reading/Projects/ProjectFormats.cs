namespace FocusThemes.Reading.Projects;

/// <summary>Every form that projects are read from.</summary>
public static class ProjectFormats
{
    public static IReadOnlyList<IProjectFormat> All { get; } =
    [
        new Databases.DatabaseProjects(),
        new Databases.QualCoderArchive(),
    ];

    /// <summary>The form of a file; null where it is no project.</summary>
    public static IProjectFormat? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var format in All)
            if (format.Reads(bytes)) return format;
        return null;
    }
}
