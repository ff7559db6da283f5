using FocusThemes.Reading;

namespace FocusThemes.Storage;

/// <summary>A study's folder: its tables as <c>.txt</c> files, <c>study.json</c>, and <c>about.md</c> if there is one.</summary>
public static class StudyFolder
{
    /// <summary>Every study below a folder, in the order of their names.</summary>
    /// <exception cref="UnacceptableInputException">The folder is not there.</exception>
    public static IReadOnlyList<StudyFiles> AllBelow(string folder) => Directory.Exists(folder)
        ? [.. Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal).Select(Read)]
        : throw new UnacceptableInputException($"{folder}: there is no such folder; studies are read from it.");

    public static StudyFiles Read(string folder)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        return new()
        {
            Slug = SlugOf(name),
            Tables = [.. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(ReadFile)],
            Citation = ReadIfThere(folder, "study.json"),
            About = ReadIfThere(folder, "about.md"),
        };
    }

    /// <summary>Lower-case letters, digits and single hyphens.</summary>
    public static string SlugOf(string name)
    {
        var slug = new System.Text.StringBuilder(name.Length);
        foreach (var c in name.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString().TrimEnd('-') is { Length: > 0 } made ? made : "study";
    }

    private static StudyFile ReadFile(string path) => new(Path.GetFileName(path), File.ReadAllBytes(path));

    private static StudyFile? ReadIfThere(string folder, string name) =>
        Path.Combine(folder, name) is var path && File.Exists(path) ? ReadFile(path) : null;
}
