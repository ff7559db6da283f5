using System.Text;
using System.Text.Json;

namespace FocusThemes.Reading;

/// <summary>The texts within JSON, whose escapes can name what no text has and no library keeps.</summary>
internal static class JsonText
{
    /// <exception cref="UnacceptableInputException">A text has a NUL or half of a pair of UTF-16 units, said with file
    /// and line.</exception>
    /// <exception cref="JsonException">This is not JSON.</exception>
    public static void Check(string name, string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var reader = new Utf8JsonReader(bytes);
        while (reader.Read())
        {
            if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName) || !reader.ValueIsEscaped
                || IsText(ref reader)) continue;
            var line = 1 + bytes.AsSpan(0, (int)reader.TokenStartIndex).Count((byte)'\n');
            throw new UnacceptableInputException(
                $"{name}, line {line}: a text has an escape that stands for no character, such as \\u0000 or \\ud800 "
                + "alone; take it out.");
        }
    }

    private static bool IsText(ref Utf8JsonReader reader)
    {
        try
        {
            return !reader.GetString()!.Contains('\0', StringComparison.Ordinal);
        }
        catch (InvalidOperationException)
        {
            // Half of a pair: there is no other way to ask.
            return false;
        }
    }
}
