using System.Text.RegularExpressions;
using FocusThemes.Model;

namespace FocusThemes.Writing.Depositing;

/// <summary>Under what the data may be used, as the team has told it.</summary>
/// <param name="Spdx">The licence’s identifier in SPDX’s list; null where it was not told by one.</param>
/// <param name="Address">Where its text stands; null where only words are told.</param>
internal sealed partial record DepositLicense(string Words, string? Spdx, string? Address)
{
    private const string List = "https://spdx.org/licenses/";

    /// <summary>The licence; null where none is told.</summary>
    public static DepositLicense? Of(string? told) => told?.Trim() switch
    {
        null or "" => null,
        var spdx when Identifier().IsMatch(spdx) => new(spdx, spdx, $"{List}{spdx}"),
        var address when WebAddress.Parse(address) is { } uri => new(address, null, uri.AbsoluteUri),
        var words => new(words, null, null),
    };

    // "CC-BY-4.0", "CC0-1.0", "ODbL-1.0": a version at the end tells one from a word.
    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9-]*-\d[A-Za-z0-9.-]*$", RegexOptions.NonBacktracking)]
    private static partial Regex Identifier();
}
