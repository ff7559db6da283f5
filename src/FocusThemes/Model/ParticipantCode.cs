using System.Globalization;
using System.Text.RegularExpressions;

namespace FocusThemes.Model;

/// <summary>
/// A participant's code as printed, with what its form tells: <c>1P04</c> is group 1, role letter P, number 4.
/// What the letters stand for is not known here and not guessed.
/// </summary>
public sealed partial record ParticipantCode
{
    private ParticipantCode(string printed, string? group, string? role, string? number)
    {
        Printed = printed;
        Group = group;
        Role = role;
        Key = role is null ? printed.ToUpperInvariant() : $"{group}{role}{number}";
        SortKey = role is null
            ? $"~~{Key}"
            : $"{(group is null ? "~" : Padded(group))} {role} {Padded(number!)}";
    }

    public string Printed { get; }

    /// <summary>The focus group's number without leading zeros; null where the code names none.</summary>
    public string? Group { get; }

    /// <summary>The role letters in capitals; null where the code has another form.</summary>
    public string? Role { get; }

    /// <summary>Equal for two codes of one participant: case and leading zeros do not count.</summary>
    public string Key { get; }

    /// <summary>Sorts by group (none last), role, number, by ordinal comparison.</summary>
    public string SortKey { get; }

    public static ParticipantCode Parse(string printed)
    {
        var trimmed = printed.Trim();
        var form = Form().Match(trimmed);
        if (!form.Success) return new(trimmed, null, null, null);
        var group = form.Groups["group"];
        return new(
            trimmed,
            group.Length > 0 ? WithoutZeros(group.Value) : null,
            form.Groups["role"].Value.ToUpperInvariant(),
            WithoutZeros(form.Groups["number"].Value));
    }

    /// <summary>
    /// True where both codes are built alike: the same role letters, and both or neither with a group.
    /// </summary>
    public bool HasFormOf(ParticipantCode other) =>
        Role is not null && Role == other.Role && Group is null == other.Group is null;

    public bool Equals(ParticipantCode? other) => other is not null && Key == other.Key;

    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Printed;

    private static string WithoutZeros(string digits) => digits.TrimStart('0') is { Length: > 0 } rest ? rest : "0";

    // The count of digits in front makes text order the order of the numbers, however long they are.
    private static string Padded(string digits) =>
        digits.Length.ToString("D2", CultureInfo.InvariantCulture) + digits;

    [GeneratedRegex("^(?<group>[0-9]{0,20})(?<role>[A-Za-z]{1,3})(?<number>[0-9]{1,20})$")]
    private static partial Regex Form();
}
