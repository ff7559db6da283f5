using FocusThemes.Checks;
using FocusThemes.Model.Letters;
using FocusThemes.Writing.Citations;
using FocusThemes.Writing.Office;
using FocusThemes.Writing.Plain;

namespace FocusThemes.Writing.Checks;

/// <summary>Writes the checks of a study in Markdown, to be answered in a report or sent along with a paper.</summary>
public static class ChecksMarkdown
{
    public static void Write(TextWriter writer, CheckReport report)
    {
        writer.Write("# Checks\n\n");
        writer.Write(MarkdownFormat.Paragraph(LinkedText.OfCitation(report.Study.CitedInFull(), report.Study)));
        Paragraph(writer, $"{report.FoundSentence}. {CheckReport.NoScore}");
        foreach (var result in report.Found) Write(writer, result);
        if (report.NothingFound.Any())
        {
            writer.Write("## Nothing found\n\n");
            foreach (var result in report.NothingFound)
                writer.Write($"- {MarkdownText.Line(result.Check.Question)} {MarkdownText.Line(result.LookedAt)}\n");
            writer.Write('\n');
        }

        if (report.Unmet.Count == 0) return;
        writer.Write("## Answers that no longer meet a finding\n\n");
        foreach (var answer in report.Unmet)
            writer.Write($"- {MarkdownText.Line($"{answer.Check}, about {answer.About} ({answer.Answer}): {answer.Reason}")}\n");
    }

    private static void Write(TextWriter writer, CheckResult result)
    {
        var check = result.Check;
        writer.Write($"## {MarkdownText.Line(check.Question)}\n\n");
        foreach (var (finding, answer) in result.Findings)
        {
            var sentence = MarkdownText.Line($"{finding.Sentence} {finding.Where}".TrimEnd());
            writer.Write($"- **{EnglishText.AsHeading(finding.LevelName)}:** {sentence}\n");
            if (answer is not null) writer.Write($"  - **Answer** {MarkdownText.Line($"({answer.Answer}): {answer.Reason}")}\n");
        }

        if (result.LeftOut > 0) writer.Write($"- {result.LeftOutSentence}\n");
        writer.Write('\n');
        Paragraph(writer, $"Why it matters: {check.Reason} ({string.Join("; ", check.Items)})");
        Paragraph(writer, $"What this does not tell: {check.DoesNotTell}");
        Paragraph(writer, $"{result.LookedAt} {result.HowToAnswer}");
    }

    private static void Paragraph(TextWriter writer, string text) => writer.Write($"{MarkdownText.Line(text)}\n\n");
}
