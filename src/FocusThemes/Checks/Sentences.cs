using System.Globalization;
using FocusThemes.Model.Letters;

namespace FocusThemes.Checks;

/// <summary>Pieces that the sentences of findings have in common.</summary>
internal static class Sentences
{
    private const int MostNamed = 9;
    private static readonly string[] Small =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    /// <summary>"1P04", "C01 and C02", "A, B, C and 12 more".</summary>
    public static string ListOf(IReadOnlyList<string> values) => values switch
    {
        [] => "none",
        { Count: > MostNamed + 1 } =>
            $"{string.Join(", ", values.Take(MostNamed))} and {EnglishText.Number(values.Count - MostNamed)} more",
        _ => EnglishText.List(values),
    };

    /// <summary>The same of participant codes or attributions, which may have commas of their own.</summary>
    public static string ListOfCodes(IEnumerable<string> codes) => ListOf([.. codes.Select(EnglishText.CodeInList)]);

    /// <summary>A number, in a word up to nine.</summary>
    public static string InWord(int number) => number < Small.Length ? Small[number] : EnglishText.Number(number);

    /// <summary>"theme 2", "themes 2 and 3", "themes II to V".</summary>
    /// <param name="label">How a number is written; null for digits.</param>
    public static string Range(string noun, int first, int last, Func<int, string>? label = null)
    {
        label ??= value => value.ToString(CultureInfo.InvariantCulture);
        var joint = last == first + 1 ? "and" : "to";
        return first == last ? $"{noun} {label(first)}" : $"{noun}s {label(first)} {joint} {label(last)}";
    }
}
