using System.Runtime.CompilerServices;

namespace FocusThemes.Tests;

/// <summary>The order of usings, which the build does not look at.</summary>
public sealed class UsingOrderTests
{
    private static readonly string[] Folders = ["src", "tests"];

    [Fact]
    public void What_files_use_stands_in_its_order_with_the_system_first()
    {
        var files = Folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root(), folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Intersect(["bin", "obj"]).Any()).ToList();
        Assert.NotEmpty(files);
        Assert.Empty(files.Where(file => !UsedIn(file).SequenceEqual(InOrder(UsedIn(file)))));
    }

    private static List<string> UsedIn(string file) =>
        [.. File.ReadLines(file).TakeWhile(line => !line.StartsWith("namespace ", StringComparison.Ordinal))
            .Where(line => line.StartsWith("using ", StringComparison.Ordinal)).Select(line => line["using ".Length..].TrimEnd(';'))];

    private static IEnumerable<string> InOrder(List<string> used) => used
        .OrderBy(name => name.Contains('=', StringComparison.Ordinal) ? 2 : name.StartsWith("static ", StringComparison.Ordinal) ? 1 : 0)
        .ThenBy(name => name.Replace("static ", "", StringComparison.Ordinal).Split('.')[0] != "System")
        .ThenBy(name => name, StringComparer.OrdinalIgnoreCase);

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
