using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using FocusThemes.Web.Hosting;
using FocusThemes.Web.Hosting.Limiting;

namespace FocusThemes.Web.Tests.Documents;

public sealed partial class SettingDocumentTests
{
    private static readonly IReadOnlyList<(string Name, object? Default)> Settings =
    [
        .. Of(new SiteSettings(), ""), .. Of(new LimitSettings(), "Limits:"), .. Of(new TelemetrySettings(), "Telemetry:"),
    ];

    public static TheoryData<string> Documents => [.. ProjectDocument.All];

    [Fact]
    public void Every_setting_is_told_with_its_default()
    {
        var told = Row().Matches(ProjectDocument.Text(ProjectDocument.Settings)).SelectMany(row =>
            Code().Matches(row.Groups["names"].Value).Select(name => name.Groups[1].Value)
                .Zip(row.Groups["defaults"].Value.Split(", ")))
            .ToDictionary(setting => setting.First, setting => setting.Second);
        Assert.Equal(Settings.Select(setting => setting.Name).Order(), told.Keys.Order());
        Assert.All(Settings.Where(setting => setting.Default is not null), setting => Assert.Equal(
            Convert.ToString(setting.Default, CultureInfo.InvariantCulture), told[setting.Name], ignoreCase: true));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_setting_that_is_named_is_there(string document)
    {
        // A section may be named as a whole.
        var known = Settings.SelectMany(setting => new[] { setting.Name, setting.Name.Split(':')[0] }).ToHashSet();
        Assert.All(
            Named().Matches(ProjectDocument.Text(document))
                .Select(match => match.Groups["name"].Value.Replace("__", ":", StringComparison.Ordinal)),
            name => Assert.Contains(name, known));
    }

    private static IEnumerable<(string Name, object? Default)> Of(object settings, string section) =>
        settings.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.PropertyType.IsValueType || property.PropertyType == typeof(string))
            .Select(property => (section + property.Name, property.GetValue(settings)));

    [GeneratedRegex(@"^\| (?<names>(`[A-Z][\w:]+`(, )?)+) \| (?<defaults>[^|]+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"FocusThemes(:|__)(?<name>(Limits(:|__)|Telemetry(:|__))?[A-Z][A-Za-z]*)")]
    private static partial Regex Named();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
