using System.Text;
using System.Text.RegularExpressions;
using FocusThemes.Model.Letters;
using FocusThemes.Reading;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Formats.Latex;
using FocusThemes.Reading.Formats.Own;
using FocusThemes.Reading.Projects;

namespace FocusThemes.Storage.Importing;

/// <summary>
/// A study's folder: its tables in any of <see cref="TableFormats.Extensions"/>, <c>study.json</c>, and <c>about.md</c>,
/// <c>checks.json</c>, <c>highlights.json</c> and <c>publish.json</c> if there are any.
/// </summary>
public static partial class StudyFolder
{
    /// <summary>Every study below a folder, in the order of their names; hidden folders are passed over.</summary>
    /// <exception cref="UnacceptableInputException">The folder is not there, or two studies would have one
    /// address.</exception>
    public static IReadOnlyList<StudyFiles> AllBelow(string folder)
    {
        if (!Directory.Exists(folder))
            throw new UnacceptableInputException($"{folder}: there is no such folder; studies are read from it.");
        var folders = Directory.EnumerateDirectories(folder).Select(path => Path.GetFileName(path))
            .Where(name => name[0] != '.').Order(StringComparer.Ordinal).ToList();
        foreach (var same in folders.GroupBy(SlugOf).Where(same => same.Count() > 1))
            throw new UnacceptableInputException(
                $"{folder}: {string.Join(" and ", same)} would have one address, /studies/{same.Key}; rename one.");
        return [.. folders.Select(name => StudyFault.Named(SlugOf(name), () => Read(Path.Combine(folder, name))))];
    }

    /// <summary>
    /// The studies at a path: the one of a study's folder or of a single table, or each of a folder of studies.
    /// </summary>
    /// <exception cref="UnacceptableInputException">There is nothing at the path that could be a study.</exception>
    public static IReadOnlyList<StudyPlace> At(string path)
    {
        if (File.Exists(path)) return [PlaceOfTable(path)];
        if (!Directory.Exists(path))
            throw new UnacceptableInputException($"{path}: there is no such file or folder.");
        if (ProjectFolder.DatabaseIn(path) is { } database)
            return [new(SlugOf(ProjectFolder.StemOf(NameOf(path))), null, [database])];
        if (ProjectFolder.DatabasesBelow(path).Any() || Directory.EnumerateFiles(path).Any(file => IsTable(file) || IsCitation(file)))
            return [PlaceOfFolder(path)];
        var folders = Directory.EnumerateDirectories(path).Where(folder => Path.GetFileName(folder)[0] != '.')
            .Order(StringComparer.Ordinal).ToList();
        return folders.Exists(folder => Directory.EnumerateFiles(folder).Any(IsTable)) ? folders.ConvertAll(PlaceOfFolder) : throw new UnacceptableInputException(
            $"{path}: there is no table here, nor in a folder within; a study is a folder with its table as {Forms}.");
    }

    private static readonly HashSet<string> OfStudy = new(StringComparer.OrdinalIgnoreCase)
    {
        StudyFileNames.Citation, StudyFileNames.About, StudyFileNames.Answers, StudyFileNames.Highlights, StudyFileNames.Publish,
    };

    private static bool IsCitation(string path) => Path.GetFileName(path).Equals(StudyFileNames.Citation, StringComparison.OrdinalIgnoreCase);

    private static string Forms => $"a {EnglishText.List(TableFormats.Extensions, "or")} file";

    private static StudyPlace PlaceOfFolder(string folder) => new(SlugOf(NameOf(folder)), folder, []);

    private static StudyPlace PlaceOfTable(string path)
    {
        CheckName(path);
        if (BoundedFiles.PathOf(Path.GetDirectoryName(Path.GetFullPath(path))!, StudyFileNames.Publish) is { } publish)
            throw new UnacceptableInputException($"{path}: {Path.GetFileName(publish)} beside it says what nobody may see, and is read with its folder alone; import the folder.");
        return new(SlugOf(Path.GetFileNameWithoutExtension(path)), null, [path]);
    }

    // Whatever else is JSON holds no table.
    private static void CheckName(string path)
    {
        if (!IsTable(path) && !IsJson(path)) throw new UnacceptableInputException($"{path}: a table is read from {Forms}; save it as one of these.");
    }

    private static string NameOf(string folder) =>
        Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));

    private static bool IsTable(string path) =>
        (TableFormats.HasTable(path) || ProjectFormats.MayBe(path)
            || (IsJson(path) && !OfStudy.Contains(Path.GetFileName(path)) && PlainFile.Is(path) && OwnJson.IsStamped(path)))
        && !OfOthers().IsMatch(Path.GetFileName(path)) && Path.GetFileName(path)[0] is not ('.' or '~');

    private static bool IsJson(string path) =>
        Path.GetExtension(path).Equals(OwnJson.Extension, StringComparison.OrdinalIgnoreCase);

    /// <exception cref="UnacceptableInputException">A file is too large to be read.</exception>
    public static StudyFiles Read(string folder)
    {
        return new()
        {
            Slug = SlugOf(NameOf(folder)),
            Tables = new LatexInputs(name => BoundedFiles.ReadWithin(folder, name)).Joined(BoundedFiles.ReadTables(
                Directory.EnumerateFiles(folder).Where(IsTable).Concat(ProjectFolder.DatabasesBelow(folder)).OrderBy(NumbersInOrder, StringComparer.Ordinal))),
            IsFolder = true,
            LeftOut = [.. Directory.EnumerateFiles(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).Where(
                name => TableFormats.HasTable(name) && name[0] is not ('.' or '~') && !OfStudy.Contains(name) && OfOthers().IsMatch(name))],
            Citation = BoundedFiles.ReadIfThere(folder, StudyFileNames.Citation),
            About = BoundedFiles.ReadIfThere(folder, StudyFileNames.About),
            Answers = BoundedFiles.ReadIfThere(folder, StudyFileNames.Answers),
            Highlights = BoundedFiles.ReadIfThere(folder, StudyFileNames.Highlights),
            Publish = BoundedFiles.ReadIfThere(folder, StudyFileNames.Publish),
        };
    }

    /// <summary>A file with a citation, wherever it stands.</summary>
    /// <exception cref="UnacceptableInputException">It is not there, or too large to be read.</exception>
    public static byte[] ReadCitation(string path) => File.Exists(path)
        ? BoundedFiles.ReadBeside(path).Bytes
        : throw new UnacceptableInputException($"{path}: there is no such file; the citation is read from it.");

    /// <summary>A file that was taken along, wherever it stands.</summary>
    /// <exception cref="UnacceptableInputException">It is not there, too large, or of a form that is not read.</exception>
    public static StudyFile ReadCopy(string path)
    {
        if (!File.Exists(path)) throw new UnacceptableInputException($"{path}: there is no such file; the copy is read from it.");
        CheckName(path);
        return BoundedFiles.ReadTables([path])[0];
    }

    /// <summary>Lower-case letters of any script, digits and single hyphens.</summary>
    public static string SlugOf(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var c in name.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c)) slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString().TrimEnd('-') is { Length: > 0 } made ? made : "study";
    }

    // What stands beside tables in many folders, by its name alone.
    [GeneratedRegex(
        @"^(?:about|read ?me|licen[cs]e|copying|change ?log|changes|contributing|contributors|authors|notice|security|code_of_conduct|" +
        @"citation|todo|(?:.*[ ._-])?logs?)(?:[ ._-].*)?\.\w+$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfOthers();

    // table-10 after table-2.
    private static string NumbersInOrder(string path) =>
        Digits().Replace(path, number => number.Value.PadLeft(10, '0'));

    [GeneratedRegex("[0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex Digits();
}
