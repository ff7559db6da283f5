using System.Text.RegularExpressions;
using FocusThemes.Model;
using FocusThemes.Model.Letters;

namespace FocusThemes.Reading.Formats.Own.Copies;

/// <summary>Who said the quotes of a copy, by the line below each: <c>— Rachel, FG1 (table.txt, line 7)</c>.</summary>
/// <param name="key">What the file says of itself; null where it has lost that.</param>
internal sealed partial class CopySpeakers(CopyKey? key)
{
    private const int MostBrackets = 20;
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> taken = new(StringComparer.Ordinal);
    private readonly HashSet<string> codes = [.. (key?.People ?? []).Select(who => who.Code)];

    /// <summary>Takes the lines of all quotes, before any is asked for.</summary>
    public void Count(IEnumerable<string> lines)
    {
        foreach (var by in lines.Select(NameIn)) counts[by] = counts.GetValueOrDefault(by) + 1;
    }

    /// <param name="line">The line that names who said it; null where there is none.</param>
    public OwnQuote QuoteOf(string shown, string? line)
    {
        var lines = ShownQuote.Lines(shown);
        var (opening, text, closing) = ShownQuote.Parted(lines);
        if (key?.Marks.GetValueOrDefault(lines) is [var before, var after] && lines.Length >= before.Length + after.Length
            && lines.StartsWith(before, StringComparison.Ordinal) && lines.EndsWith(after, StringComparison.Ordinal))
            (opening, text, closing) = (before, lines[before.Length..^after.Length].Trim(), after);
        var quote = new OwnQuote(text, (opening, closing), null, null) { Identifier = IdentifierOf(lines) };
        if (line is null || NameIn(line) is not { } by) return quote;
        if (key?.Said.GetValueOrDefault(by) is { } said)
        {
            var place = given[by] = given.GetValueOrDefault(by) + 1;
            if (said.Count == 1 || said.Count == counts[by])
                return quote with
                {
                    By = said[said.Count == 1 ? 0 : place - 1],
                    AttributedAs = by == EnglishText.Nobody ? null : by,
                };
        }

        if (codes.Contains(by)) return quote with { By = by, AttributedAs = by };
        return by == EnglishText.Nobody ? quote : quote with { AttributedAs = by, IsToBeFound = true };
    }

    // Quotes of the same words have theirs in their order.
    private QuoteIdentifier? IdentifierOf(string shown)
    {
        var digest = ShownQuote.Digest(shown);
        if (key?.Identifiers?.GetValueOrDefault(digest) is not { } same) return null;
        var place = taken[digest] = taken.GetValueOrDefault(digest) + 1;
        return QuoteIdentifier.Parse(same.ElementAtOrDefault(place - 1));
    }

    // A file's name may have brackets as a person's may: whom the key knows is the one.
    private string NameIn(string line)
    {
        var said = line.StartsWith('—') ? line[1..].Trim() : line.Trim();
        if (!Place().IsMatch(said)) return said;
        var end = said.LastIndexOf(" (", StringComparison.Ordinal);
        for (var (at, tries) = (end, 0); at > 0 && tries < MostBrackets && key is not null; tries++)
        {
            if (key.Said.ContainsKey(said[..at]) || codes.Contains(said[..at])) return said[..at];
            at = said.LastIndexOf(" (", at - 1, StringComparison.Ordinal);
        }

        return end > 0 ? said[..end] : said;
    }

    [GeneratedRegex(@", line [0-9]+\)$", RegexOptions.NonBacktracking)]
    private static partial Regex Place();
}
