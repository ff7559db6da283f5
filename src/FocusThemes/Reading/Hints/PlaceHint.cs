using System.Globalization;
using FocusThemes.Reading.Interpreting;

namespace FocusThemes.Reading.Hints;

/// <summary>What begins at a place of a text, whatever its evidence: <c>12:34</c>, <c>concept</c>.</summary>
/// <param name="File">The table that is meant; null for the only one.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 units.</param>
/// <param name="Role">As <see cref="RoleNames"/> has it.</param>
public sealed record PlaceHint(string? File, int Line, int Column, string Role)
{
    /// <summary>What may begin somewhere, as hints call it.</summary>
    public static IReadOnlyList<string> RoleNames { get; } = [.. Doubts.NamesOfHints];

    /// <summary><c>12:34</c>, or <c>table-2.txt:12:34</c> where a study has several tables.</summary>
    public string Place => File is null ? $"{Line}:{Column}" : $"{File}:{Line}:{Column}";

    /// <summary>The role as sentences have it: "a concept".</summary>
    public string Said => Doubts.Sayable(Role);

    /// <exception cref="UnacceptableInputException">It is no place, or no role has that name.</exception>
    public static PlaceHint Of(string place, string role)
    {
        var parts = place.Trim().Split(':');
        if (parts.Length < 2 || !IsCount(parts[^2], out var line) || !IsCount(parts[^1], out var column))
            throw new UnacceptableInputException(
                $"“{place}” is no place; a place is a line and a column, counted from 1, such as 12:34, after the table’s name "
                + "where a study has several.");
        var known = Doubts.Named(role.Trim()) ?? throw new UnacceptableInputException(
            $"“{role}” is nothing that begins at a place; there are {string.Join(", ", RoleNames)}.");
        var file = string.Join(':', parts[..^2]).Trim();
        return new(file.Length == 0 ? null : file, line, column, Doubts.NameOf(known));
    }

    /// <summary><c>12:34=concept</c>, as the command line and forms have it.</summary>
    /// <exception cref="UnacceptableInputException">As above.</exception>
    public static PlaceHint Parse(string text) => text.LastIndexOf('=') is > 0 and var equals
        ? Of(text[..equals], text[(equals + 1)..])
        : throw new UnacceptableInputException($"“{text}” says nothing of a place; that is done like 12:34=concept.");

    public override string ToString() => $"{Place}={Role}";

    private static bool IsCount(string text, out int count) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count > 0;
}
