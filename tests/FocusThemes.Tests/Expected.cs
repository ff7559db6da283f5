using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace FocusThemes.Tests;

/// <summary>Compares a whole text with the file of that name beside the test.</summary>
internal static partial class Expected
{
    private const string AnyIdentifier = "q-----------";
    private const string AnyGuid = "71756f74-6573-8000-8000-000000000000";

    /// <summary>
    /// With UPDATE_EXPECTED=1 in the environment, the file is written anew instead, to be looked at before a commit.
    /// </summary>
    public static void Equal(string fileName, string actual, [CallerFilePath] string test = "")
    {
        actual = WithoutIdentifiers(actual);
        var path = Path.Combine(Path.GetDirectoryName(test)!, fileName);
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1") File.WriteAllText(path, actual + "\n");
        Assert.Equal(File.ReadAllText(path).TrimEnd('\n'), actual.TrimEnd('\n'));
    }

    /// <summary>Every library draws its own identifiers, which are under its seals: one stands for all.</summary>
    public static string WithoutIdentifiers(string text) =>
        Seal().Replace(Guid().Replace(Identifier().Replace(text, AnyIdentifier), AnyGuid), "sealed");

    [GeneratedRegex(@"\bq[0-9a-hjkmnp-tv-z]{11}\b")]
    private static partial Regex Identifier();

    [GeneratedRegex("""(?<="seal":"|Seal of the study: |seal \| )[0-9a-f]{64}""")]
    private static partial Regex Seal();

    [GeneratedRegex("71756f74-6573-8000-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Guid();
}
