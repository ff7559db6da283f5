using System.Globalization;
using FocusThemes.Storage.Indexing;

namespace FocusThemes.Queries.Dimensions;

/// <summary>Numbers from one to another, both part of it: <c>30-45</c>, <c>65-</c>, <c>-17</c>.</summary>
internal readonly record struct NumberRange(int First, int Last)
{
    /// <param name="key">A value whose dashes are hyphens.</param>
    /// <returns>The range; null where it is none.</returns>
    public static NumberRange? Parse(string key)
    {
        if (key.IndexOf('-', StringComparison.Ordinal) is var at && at < 0) return null;
        var (first, last) = (key[..at].Trim(), key[(at + 1)..].Trim());
        return first.Length + last.Length > 0 && Read(first, 0) is { } from && Read(last, IndexMarks.MostNumber) is { } to && from <= to
            ? new(from, to)
            : null;
    }

    public bool Has(int number) => number >= First && number <= Last;

    /// <summary>"30-39", "201-".</summary>
    public override string ToString() => Last == IndexMarks.MostNumber ? $"{First}-" : $"{First}-{Last}";

    /// <summary>What all of its numbers, and no others, begin with when they are written with four digits.</summary>
    public IEnumerable<string> Beginnings()
    {
        for (var at = First; at <= Last;)
        {
            var (size, digits) = (1, IndexMarks.Digits);
            for (; digits > 1 && at % (size * 10) == 0 && at + (size * 10) - 1 <= Last; digits--) size *= 10;
            yield return (at / size).ToString($"D{digits}", CultureInfo.InvariantCulture);
            at += size;
        }
    }

    private static int? Read(string text, int missing) => text.Length == 0 ? missing
        : text.Length <= IndexMarks.Digits && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read
        : null;
}
