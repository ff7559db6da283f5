using System.Text;
using FocusThemes.Model.Letters;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Words;
using FocusThemes.Writing.Citations;
using FocusThemes.Writing.Office;
using FocusThemes.Writing.Plain;

namespace FocusThemes.Writing.Words;

/// <summary>A page of the words of quotes, or of a word in its context, as a table to take into a report.</summary>
public static class WordsMarkdown
{
    public static string Of(StudyHeader study, WordList list)
    {
        var text = Begun(study, list.Sentence, $"{list.Counted} {list.StopWords.Sentence}");
        AddRow(text, list.HasRest
            ? ["Word", "Times", "People", "Per 1,000 here", "In the rest", "Than the rest", "G²"]
            : ["Word", "Times", "People", "Per 1,000"]);
        AddRow(text, list.HasRest ? ["---", "--:", "--:", "--:", "--:", "---", "--:"] : ["---", "--:", "--:", "--:"]);
        foreach (var word in list.Page)
        {
            string[] compared = list.HasRest
                ? [WordFigures.Rate(list.PerThousandInRest(word)), list.Direction(word), WordFigures.Weight(word.LogLikelihood)]
                : [];
            AddRow(text,
            [
                MarkdownText.Escape(word.Word), EnglishText.Number(word.Times), EnglishText.Number(word.People),
                WordFigures.Rate(list.PerThousandHere(word)), .. compared,
            ]);
        }

        if (list.HasRest) text.Append('\n').Append(WordFigures.WhatItTells).Append('\n');
        return text.ToString();
    }

    public static string Of(StudyHeader study, Concordance found)
    {
        var text = Begun(study, found.Sentence, found.Counted);
        AddRow(text, ["Before", "Word", "After", "Participant", "Quote"]);
        AddRow(text, ["--:", ":-:", ":--", "---", "---"]);
        foreach (var line in found.Lines)
        {
            AddRow(text,
            [
                Text((line.IsCutBefore ? "… " : "") + line.Before), $"**{Text(line.Word)}**",
                Text(line.After + (line.IsCutAfter ? " …" : "")), Text(line.Hit.Quote.Participant ?? EnglishText.Nobody),
                line.Hit.Quote.Id,
            ]);
        }

        return text.ToString();
    }

    private static StringBuilder Begun(StudyHeader study, string heading, string counted) =>
        new StringBuilder($"# {Text(heading)}\n\n")
            .Append(MarkdownFormat.Paragraph(LinkedText.OfCitation(study.CitedInFull(), study)))
            .Append($"{Text(counted)}\n\n");

    private static void AddRow(StringBuilder text, IEnumerable<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Text(string text) => MarkdownText.Escape(OneLine.Of(text));
}
