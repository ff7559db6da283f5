using System.Runtime.CompilerServices;

namespace FocusThemes.Tests;

/// <summary>Compares a whole text with the file of that name beside the test.</summary>
internal static class Expected
{
    /// <summary>
    /// With UPDATE_EXPECTED=1 in the environment, the file is written anew instead, to be looked at before a commit.
    /// </summary>
    public static void Equal(string fileName, string actual, [CallerFilePath] string test = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(test)!, fileName);
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1") File.WriteAllText(path, actual + "\n");
        Assert.Equal(File.ReadAllText(path).TrimEnd('\n'), actual.TrimEnd('\n'));
    }
}
