using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting.Running.Labels;

namespace FocusThemes.Reading.Interpreting.Reports;

/// <summary>Headings of plain text: a line over a rule of one sign, and in such a text a line for itself over what is said.</summary>
internal sealed partial class MarkdownReport
{
    private const int LongestLoneLine = 100;

    private void FindRuled()
    {
        var hasSigns = lines.Exists(line => line.Level is > 0 and < ReportLine.BoldLevel);
        var isRuled = false;
        for (var i = 1; i < lines.Count; i++)
        {
            if (!lines[i].IsRule || !MayBeHeading(lines[i - 1]) || (i > 1 && !lines[i - 2].IsBlank && !lines[i - 2].IsRule)) continue;
            if ((i == 1 || !lines[i - 2].IsRule) && TableWords.EndsAsSentence(lines[i - 1].Words.In(text))) continue;
            isRuled = true;
            lines[i - 1] = lines[i - 1] with { Level = text[lines[i].Signs[0].Start] is '=' or '#' or '*' ? 1 : 2 };
        }

        for (var i = 0; isRuled && !hasSigns && i < lines.Count; i++)
        {
            if (!MayBeHeading(lines[i]) || (i > 0 && !lines[i - 1].IsBlank && !lines[i - 1].IsRule) || TableWords.EndsAsSentence(lines[i].Words.In(text))) continue;
            var next = lines.FindIndex(i + 1, line => !line.IsBlank);
            if (next >= 0 && lines[next].Level == 0 && (lines[next].IsSpoken || lines[next].IsMarked(text))) lines[i] = lines[i] with { Level = ReportLine.BoldLevel };
        }
    }

    private bool MayBeHeading(ReportLine line) => line is { Level: 0, IsRule: false, IsItem: false, IsQuoted: false, IsSpoken: false, Words.IsEmpty: false, Label.IsEmpty: true }
        && line.Words.End - line.Words.Start <= LongestLoneLine && !line.IsMarked(text) && !line.IsBy(text) && text[line.Words.Start] != '|';

    // Records of quotes, each with its fields, are told apart by these.
    private static bool HasHeadings(TableText table, Patience patience) =>
        table.Styled.Values.Count(level => level > 0) > 1 && FieldLabels.In(table.Text, TextLine.Of(table.Text, patience)).Count == 0;

    /// <summary>True for a heading with its sign.</summary>
    public static bool IsHeading(string words) => words.StartsWith('#') && Heading().IsMatch(words);

    private static bool MayBe(string text) =>
        (text.Contains('#', StringComparison.Ordinal) && Heading().IsMatch(text))
        || (text.Contains("**", StringComparison.Ordinal) && Bold().Count(text) > 1)
        || Rules().Count(text) > 1;
}
