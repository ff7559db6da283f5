using System.Runtime.CompilerServices;

namespace FocusThemes.Web.Tests.Documents;

/// <summary>The documents that people read: at the top, in .github, and beside the code they speak of.</summary>
internal static class ProjectDocument
{
    public const string Readme = "README.md";
    public const string Formats = "src/FocusThemes/Reading/FORMATS.md";
    public const string Forms = "src/FocusThemes/Writing/FORMS.md";
    public const string Addresses = "src/FocusThemes.Web/ADDRESSES.md";
    public const string Settings = "src/FocusThemes.Web/SETTINGS.md";
    public const string Commands = "src/FocusThemes.Web/Commands/COMMANDS.md";
    public const string Built = "src/FocusThemes/README.md";
    public const string Reliability = "tests/RELIABILITY.md";
    public const string Security = ".github/SECURITY.md";

    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", "..", ".."));

    /// <summary>Their paths; one that is added is looked at by itself.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. In("", deep: false), .. In(".github", deep: true), .. In("src", deep: true), .. In("tests", deep: false),
        .. In("tests/FocusThemes.Benchmarks", deep: false),
    ];

    public static string Text(string document) => File.ReadAllText(Path.Combine(Root, document)).ReplaceLineEndings("\n");

    /// <summary>What is written by people below a folder, without what is built.</summary>
    public static IEnumerable<string> FilesBelow(string folder, string pattern, bool deep = true) => Directory
        .EnumerateFiles(Path.Combine(Root, folder), pattern, deep ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly)
        .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
        .Where(file => !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal));

    private static IEnumerable<string> In(string folder, bool deep) => FilesBelow(folder, "*.md", deep).Order(StringComparer.Ordinal);

    private static string Here([CallerFilePath] string here = "") => here;
}
