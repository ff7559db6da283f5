using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using FocusThemes.Model.Letters;

namespace FocusThemes.Model.People;

/// <summary>
/// A participant's code as printed, with what its form tells: <c>1P04</c> is group 1, role letter P, number 4.
/// What the letters stand for is not known here and not guessed.
/// </summary>
/// <remarks>
/// Every other text is a code too: <c>FG1, P5</c>, <c>Male 2</c>, <c>19 y/o female</c>. Its words and numbers tell it
/// apart, its punctuation does not.
/// </remarks>
public sealed partial record ParticipantCode
{
    private ParticipantCode(string printed, string? group, string? role, string key, string sortKey) =>
        (Printed, Group, Role, Key, SortKey) = (printed, group, role, key, sortKey);

    public string Printed { get; }

    /// <summary>
    /// The focus group's number without leading zeros, or its letters in capitals; null where the code names none.
    /// </summary>
    public string? Group { get; }

    /// <summary>The role letters in capitals; null where the code has another form.</summary>
    public string? Role { get; }

    /// <summary>
    /// Equal for two codes of one participant: case and leading zeros do not count, nor how letters are put together.
    /// </summary>
    public string Key { get; }

    /// <summary>Sorts by group (none last), words, numbers, by ordinal comparison; equal where the keys are.</summary>
    public string SortKey { get; }

    // A page of one participant asks for their code many times.
    [ThreadStatic]
    private static ParticipantCode? last;

    public static ParticipantCode Parse(string printed) => last is not null && last.Printed == printed ? last : last = Read(printed);

    private static ParticipantCode Read(string printed)
    {
        var trimmed = printed.Trim();
        var spelled = Ascii.IsValid(trimmed) ? trimmed : Spelling.Of(trimmed);
        var form = Form().Match(spelled);
        if (!form.Success) return OfOtherForm(trimmed, spelled);
        var group = form.Groups["group"] is { Length: > 0 } named ? WithoutZeros(named.Value) : null;
        var role = form.Groups["role"].Value.ToUpperInvariant();
        var number = WithoutZeros(form.Groups["number"].Value);
        var sortKey = $"{(group is null ? "~" : Padded(group))} {role} {Padded(number)}";
        return new(trimmed, group, role, $"{group}{role}{number}", sortKey);
    }

    /// <summary>
    /// True where both codes are built alike: the same role letters, and both or neither with a group.
    /// </summary>
    public bool HasFormOf(ParticipantCode other) =>
        Role is not null && Role == other.Role && Group is null == other.Group is null;

    public bool Equals(ParticipantCode? other) => other is not null && Key == other.Key;

    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Printed;

    // Small letters, where the keys of the usual form have capitals.
    private static ParticipantCode OfOtherForm(string printed, string spelled)
    {
        var pieces = CodePiece.Of(spelled);
        // All punctuation: nothing but itself tells it apart.
        var key = pieces.Count == 0 ? printed : string.Join(' ', pieces.Select(piece => piece.Text));
        var words = string.Join(' ', pieces.Where(piece => !piece.IsNumber).Select(piece => piece.Text));
        var numbers = string.Join(' ', pieces.Where(piece => piece.IsNumber).Select(piece => Padded(piece.Text)));
        var group = FocusGroupName.In(pieces);
        // What stands in front of a tab sorts first, however the longer text goes on.
        return new(printed, group?.Name, null, key, $"{group?.SortKey ?? "~~"} {words}\t{numbers}\t{key}");
    }

    private static string WithoutZeros(string digits) => digits.TrimStart('0') is { Length: > 0 } rest ? rest : "0";

    // The count of digits in front makes text order the order of the numbers, however long they are.
    internal static string Padded(string digits) =>
        digits.Length.ToString("D2", CultureInfo.InvariantCulture) + digits;

    [GeneratedRegex("^(?<group>[0-9]{0,20})(?<role>[A-Za-z]{1,3})(?<number>[0-9]{1,20})$")]
    private static partial Regex Form();
}
