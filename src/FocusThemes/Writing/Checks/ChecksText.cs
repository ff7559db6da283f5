using System.Text;
using FocusThemes.Checks;
using FocusThemes.Writing.Plain;

namespace FocusThemes.Writing.Checks;

/// <summary>Writes the checks of a study as plain lines, for a terminal.</summary>
public static class ChecksText
{
    private const int Width = 100;

    public static void Write(TextWriter writer, CheckReport report)
    {
        Line(writer, "", report.Study.Title);
        Line(writer, "", $"{report.FoundSentence}. {CheckReport.NoScore}");
        foreach (var result in report.Found)
        {
            writer.WriteLine();
            Line(writer, "", $"{result.Check.Question} [{result.Check.Id}]");
            foreach (var (finding, answer) in result.Findings)
            {
                Line(writer, "  ", $"{finding.LevelName}: {finding.Sentence} {finding.Where}");
                if (answer is not null) Line(writer, "    ", $"answer ({answer.Answer}): {answer.Reason}");
            }

            if (result.LeftOut > 0) Line(writer, "  ", result.LeftOutSentence);
            Line(writer, "  ", $"Why it matters: {result.Check.Reason} ({string.Join("; ", result.Check.Items)})");
            Line(writer, "  ", $"What this does not tell: {result.Check.DoesNotTell}");
            Line(writer, "  ", result.HowToAnswer);
        }

        Heading(writer, "Nothing found", report.NothingFound.Any());
        foreach (var result in report.NothingFound)
            Line(writer, "  ", $"{result.Check.Question} {result.LookedAt} [{result.Check.Id}]");
        Heading(writer, "Answers that no longer meet a finding", report.Unmet.Count > 0);
        foreach (var answer in report.Unmet)
            Line(writer, "  ", $"{answer.Check}, about {answer.About} ({answer.Answer}): {answer.Reason}");
    }

    private static void Heading(TextWriter writer, string text, bool isWanted)
    {
        if (!isWanted) return;
        writer.WriteLine();
        writer.WriteLine(text);
    }

    // Broken between words; further lines stand two spaces deeper.
    private static void Line(TextWriter writer, string indent, string text)
    {
        var line = new StringBuilder(indent);
        var isEmpty = true;
        foreach (var word in PlainLine.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!isEmpty && line.Length + 1 + word.Length > Width)
            {
                writer.WriteLine(line);
                line.Clear().Append(indent).Append("  ");
                isEmpty = true;
            }

            if (!isEmpty) line.Append(' ');
            line.Append(word);
            isEmpty = false;
        }

        writer.WriteLine(line);
    }
}
