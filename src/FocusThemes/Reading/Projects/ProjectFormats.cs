using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Formats.Own;

namespace FocusThemes.Reading.Projects;

/// <summary>Every form that projects are read from.</summary>
public static class ProjectFormats
{
    public static IReadOnlyList<IProjectFormat> All { get; } =
    [
        new Refi.RefiFormat(),
        new Databases.DatabaseProjects(),
        new Databases.QualCoder.QualCoderArchive(),
    ];

    /// <summary>
    /// The extensions of files that are projects, in lower case, with the full stop; what they hold tells them apart.
    /// </summary>
    public static IReadOnlyList<string> Extensions { get; } =
        [".qdpx", ".qde", ".qdc", ".qda", ".rqda", ".requal", ".sqlite3", ".zip"];

    /// <summary>What a form asks for: tables, projects, and what was taken along from here.</summary>
    public static string Accepted { get; } = string.Join(',', [.. TableFormats.Extensions, .. Extensions, OwnJson.Extension]);

    /// <summary>Whether a file of that name may be a project.</summary>
    public static bool MayBe(string name) => Extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    /// <summary>The form of a file; null where it is no project.</summary>
    public static IProjectFormat? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var format in All)
            if (format.Reads(bytes)) return format;
        return null;
    }
}
