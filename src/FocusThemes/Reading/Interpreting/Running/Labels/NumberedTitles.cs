using System.Text.RegularExpressions;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Interpreting.Attributions;

namespace FocusThemes.Reading.Interpreting.Running.Labels;

/// <summary>
/// Titles that begin with a word of their own and a number, again and again, whatever a table calls what it has:
/// <c>Segmento 1.1: …</c>, <c>Etappe 2 – …</c>.
/// </summary>
internal static partial class NumberedTitles
{
    /// <summary>Sets what such lines say of themselves.</summary>
    public static void Find(string text, List<TextLine> rows, List<LevelLabel?> labels)
    {
        var byWord = new Dictionary<string, List<(int Row, Match Match)>>(StringComparer.Ordinal);
        for (var i = 0; i < rows.Count; i++)
        {
            if (!char.IsUpper(text[rows[i].Start]) || rows[i].In(text).ContainsAny(QuotationMarks.Doubles)
                || Form().Match(text, rows[i].Start, rows[i].End - rows[i].Start) is not { Success: true } match
                || TableWords.IsTableLabel(rows[i].In(text))) continue;
            var word = match.Groups["word"].Value;
            if (QuoteLabel.Is(word)) continue;
            if (!byWord.TryGetValue(word, out var ofWord)) byWord[word] = ofWord = [];
            ofWord.Add((i, match));
        }

        var found = byWord.Where(one => one.Value.Count > (NumberedWords.Are(one.Key) ? 1 : 2) && !RoleWords.AreIn(one.Key) && AreInOrder(one.Value)).Select(one => one.Value).MaxBy(rows => rows.Count);
        foreach (var (row, match) in found ?? [])
            labels[row] = new(IsPart: false, match.Groups["number"].Value, match.Groups["mark"].Index + match.Groups["mark"].Length, match.Index + match.Length);
    }

    private static bool AreInOrder(List<(int Row, Match Match)> found)
    {
        var numbers = found.ConvertAll(one => ValueOf(one.Match.Groups["number"].Value));
        return numbers.Zip(numbers.Skip(1), (one, next) => one < next).All(isLess => isLess);
    }

    private static Version ValueOf(string number) =>
        Version.Parse(number.Contains('.', StringComparison.Ordinal) ? number : $"{number}.0");

    // Or a letter that no person is called by, and a number: "C1 Getting there".
    [GeneratedRegex(
        @"\G(?<mark>(?<word>\p{Lu}\p{Ll}{2,14})\s(?<number>[0-9]{1,2}(?:\.[0-9]{1,2}){0,2})\s?[.:)–—-])\s*(?=\S)|" +
        @"\G(?<mark>(?<word>[A-EGHJ-LNOQT-Z])(?<number>[0-9]{1,2}))\s+(?=\p{Lu}\p{Ll}{1,30}\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
