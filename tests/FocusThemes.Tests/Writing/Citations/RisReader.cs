using System.Text.RegularExpressions;

namespace FocusThemes.Tests.Writing.Citations;

/// <summary>Reads one record line by line; a line that is no tag with a value is a fault.</summary>
internal sealed partial class RisReader
{
    private readonly List<(string Tag, string Value)> fields;

    public RisReader(string record)
    {
        Assert.EndsWith("\r\nER  - \r\n", record, StringComparison.Ordinal);
        fields = [.. record[..^"\r\n".Length].Split("\r\n").Select(line =>
        {
            var match = Line().Match(line);
            Assert.True(match.Success, $"no field: {line}");
            return (match.Groups["tag"].Value, match.Groups["value"].Value);
        })];
        Assert.Equal("TY", fields[0].Tag);
        Assert.Single(fields, field => field.Tag == "ER");
    }

    public IReadOnlyList<string> this[string tag] =>
        [.. fields.Where(field => field.Tag == tag).Select(field => field.Value)];

    [GeneratedRegex(@"\A(?<tag>[A-Z][A-Z0-9])  - (?<value>[^\r\n\u0085\u2028\u2029]*)\z")]
    private static partial Regex Line();
}
