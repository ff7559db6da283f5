using FocusThemes.Model.Letters;

namespace FocusThemes.Model;

/// <summary>Theme numbers are labels as printed: <c>4</c>, <c>1.1</c>, <c>II</c>.</summary>
public static class ThemeNumber
{
    /// <summary>Equal for two spellings of one number: case and the leading zeros of each part do not count.</summary>
    public static string KeyOf(string printed) =>
        string.Join('.', Spelling.Of(printed.Trim()).ToUpperInvariant().Split('.').Select(WithoutZeros));

    private static string WithoutZeros(string part) =>
        part.Length > 1 && part.TrimStart('0') is var rest ? (rest.Length > 0 ? rest : "0") : part;
}
