using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using FocusThemes.Web.Hosting;

namespace FocusThemes.Web.Tests;

/// <summary>What README and SECURITY.md name is there.</summary>
public sealed partial class DocumentTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    [Theory]
    [InlineData("README.md", 15)]
    [InlineData(".github/SECURITY.md", 40)]
    [InlineData(".github/CONTRIBUTING.md", 0)]
    public void Every_test_that_is_named_is_there(string document, int atLeast)
    {
        var tests = Directory.EnumerateFiles(Path.Combine(Root, "tests"), "*Tests.cs", SearchOption.AllDirectories)
            .ToLookup(file => Path.GetFileNameWithoutExtension(file), File.ReadAllText);
        var named = Test().Matches(Text(document));
        Assert.InRange(named.Count, atLeast, int.MaxValue);
        Assert.All(named, name => Assert.Contains(
            tests[name.Groups["class"].Value],
            text => name.Groups["test"].Value == "*"
                || text.Contains($" {name.Groups["test"].Value}(", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData(".github/CONTRIBUTING.md")]
    [InlineData(".github/SECURITY.md")]
    public void Every_file_and_folder_of_the_project_that_is_named_is_there(string document)
    {
        var named = Place().Matches(Text(document)).Select(match => match.Groups["path"].Value)
            .Concat(Link().Matches(Text(document)).Select(match => Path.Combine(Path.GetDirectoryName(document)!, match.Groups["path"].Value)))
            .ToList();
        Assert.All(named, path => Assert.True(Path.Exists(Path.Combine(Root, path)), path));
    }

    [Fact]
    public void Every_setting_stands_in_the_README_with_its_default()
    {
        var told = Setting().Matches(Text("README.md")).SelectMany(row =>
            Code().Matches(row.Groups["names"].Value).Select(name => name.Groups[1].Value)
                .Zip(row.Groups["defaults"].Value.Split(", ")))
            .ToDictionary(setting => setting.First, setting => setting.Second);
        var settings = Of(new SiteSettings(), "").Concat(Of(new LimitSettings(), "Limits:"))
            .Concat(Of(new TelemetrySettings(), "Telemetry:")).ToList();
        Assert.Equal(settings.Select(setting => setting.Name).Order(), told.Keys.Order());
        Assert.All(settings.Where(setting => setting.Default is not null), setting => Assert.Equal(
            Convert.ToString(setting.Default, CultureInfo.InvariantCulture), told[setting.Name], ignoreCase: true));
    }

    private static IEnumerable<(string Name, object? Default)> Of(object settings, string section) =>
        settings.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.PropertyType.IsValueType || property.PropertyType == typeof(string))
            .Select(property => (section + property.Name, property.GetValue(settings)));

    private static string Text(string document) => File.ReadAllText(Path.Combine(Root, document));

    private static string Here([CallerFilePath] string here = "") => here;

    [GeneratedRegex(@"`(?<class>\w+Tests)\.(?<test>\w+|\*)`")]
    private static partial Regex Test();

    [GeneratedRegex(@"`(?<path>(src|tests|findings|\.ci|\.github)(/[\w.-]+)+)/?`")]
    private static partial Regex Place();

    [GeneratedRegex(@"\]\((?!https?:|#)(?<path>[^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^\| (?<names>(`[A-Z][\w:]+`(, )?)+) \| (?<defaults>[^|]+) \|", RegexOptions.Multiline)]
    private static partial Regex Setting();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
