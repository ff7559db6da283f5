using System.Reflection;
using System.Text.RegularExpressions;
using FocusThemes.Reading;

namespace FocusThemes.Tests.Reading;

/// <summary>No expression of the program takes more than linear time, whatever it is given.</summary>
public sealed class ExpressionTests
{
    private static readonly List<(string Name, string Pattern, RegexOptions Options)> All =
    [
        .. from type in typeof(StudyReader).Assembly.GetTypes()
           from method in type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
           let written = method.GetCustomAttribute<GeneratedRegexAttribute>()
           where written is not null
           select ($"{type.Name}.{method.Name}", written.Pattern, written.Options),
    ];

    [Fact]
    public void Every_expression_is_linear_or_has_only_loops_with_an_end()
    {
        Assert.True(All.Count > 50);
        Assert.Empty(All.Where(one => !Backtracking.IsBounded(one.Pattern, one.Options)).Select(one => one.Name));
    }

    // A time-out would make a reading depend on how busy the machine is.
    [Fact]
    public void No_expression_has_a_time_out() => Assert.All(
        typeof(StudyReader).Assembly.GetTypes().SelectMany(type => type.GetMethods(
                BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Select(method => method.GetCustomAttribute<GeneratedRegexAttribute>()).OfType<GeneratedRegexAttribute>(),
        written => Assert.Equal(-1, written.MatchTimeoutMilliseconds));

    // Whatever is matched is matched by one of the above.
    [Fact]
    public void No_expression_is_made_elsewhere()
    {
        var made = typeof(StudyReader).Assembly.GetTypes().SelectMany(type => type.GetFields(
                BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(Regex) && field.DeclaringType!.Namespace?.StartsWith("FocusThemes", StringComparison.Ordinal) == true);
        Assert.Empty(made);
    }

    [Theory]
    [InlineData(@"^\s*note:\s*(?<words>.*?)\s*end$", false)]
    [InlineData(@"table[\w-]*label", false)]
    [InlineData(@"^(?:a+)+$", false)]
    [InlineData(@"^(?:a{1,3}b*){0,4}$", false)]
    [InlineData(@"\Ga*|b+", false)]
    [InlineData(@"a{3,}", false)]
    [InlineData(@"(?<=\w*)a", false)]
    [InlineData(@"^\s*[(*+][\]{]x", true)]
    [InlineData(@"\G(?:a\s*|b\s+)(?=c)", true)]
    [InlineData(@"\p{Lu}\p{Ll}{1,40}?[+*]{0,2}\*", true)]
    public void Loops_are_told_by_what_is_written(string pattern, bool isBounded)
    {
        _ = new Regex(pattern);
        Assert.Equal(isBounded, Backtracking.IsBounded(pattern, RegexOptions.None));
        Assert.True(Backtracking.IsBounded(pattern, RegexOptions.NonBacktracking));
    }
}
