using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Interpreting.Attributions;

namespace FocusThemes.Reading.Interpreting.Running.Labels;

/// <summary>
/// Lines of records: what is noted of each quote begins with the same words and a colon (<c>Codes: …</c>,
/// <c>Categorías asociadas: …</c>), beside another that does, whatever these words are.
/// </summary>
internal static class FieldLabels
{
    private const int Fewest = 3, Longest = 40, MostWords = 4;

    /// <summary>The indexes of such lines: without marks, and no label of quotes or concepts.</summary>
    public static List<int> In(string text, List<TextLine> rows)
    {
        var byLabel = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var lookup = byLabel.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < rows.Count; i++)
        {
            var label = LabelOf(rows[i].In(text));
            if (label.IsEmpty) continue;
            if (!lookup.TryGetValue(label, out var ofLabel)) lookup[label] = ofLabel = [];
            ofLabel.Add(i);
        }

        var again = byLabel.Where(one => one.Value.Count >= Fewest).ToList();
        var labelled = again.SelectMany(one => one.Value).ToHashSet();
        return [.. again.Where(one => one.Value.Count(IsBesideAnother) * 2 > one.Value.Count && IsField(one.Key)).SelectMany(one => one.Value)];

        bool IsBesideAnother(int row) => labelled.Contains(row - 1) || labelled.Contains(row + 1);
    }

    private static ReadOnlySpan<char> LabelOf(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOfAny(':', '：');
        return colon is < 2 or > Longest || line[..colon].Count(' ') >= MostWords || !char.IsLetter(line[0]) || char.IsLower(line[0])
            || line[..colon].ContainsAnyInRange('0', '9') || line.ContainsAny(QuotationMarks.Doubles) || line[(colon + 1)..].IsWhiteSpace()
            ? default : line[..colon];
    }

    private static bool IsField(string label) => !QuoteLabel.Is(label) && !SpeakerLabels.IsAsking(label) && !SpeakerLabels.IsAnswering(label)
        && !RoleWords.AreIn(label) && ReportWords.Of(label) is ReportLabel.Other or ReportLabel.Themes;
}
