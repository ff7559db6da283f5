using System.Globalization;
using System.Text;
using FocusThemes.Model;
using FocusThemes.Reading;

namespace FocusThemes.Tests.Reading;

/// <summary>A whole study as read, in lines that a person can compare with its tables.</summary>
/// <remarks>
/// <para>
/// The language of <see cref="Outline"/>, with what a study has beside: <c>#</c> before a part of a theme, and <c>~</c>
/// between a quote and its participant's code, with the printed attribution in brackets where it says more. Below the
/// themes stands a line for each participant that is known by more than a code (<c>P1: group 2 sex=Female</c>), and at the
/// end <c>doubt in line 7</c> for each problem for which no second reading is offered.
/// </para>
/// <para>tables.md and unseen.md are written in it.</para>
/// </remarks>
internal static class StudyOutline
{
    /// <summary>What stands for nobody.</summary>
    public const string Nobody = "nobody";

    public static string Of(StudyDraft draft)
    {
        var outline = new StringBuilder();
        foreach (var source in draft.Study.Sources.Where(source => source.Caption is not null)) Line($"caption: {source.Caption}");
        foreach (var theme in draft.Study.Themes)
        {
            Line($"{theme.Number} {theme.Title}");
            if (theme.Subtitle is { } subtitle) Line($"  = {OnOneLine(subtitle)}");
            string? part = null;
            foreach (var concept in theme.Concepts)
            {
                if (concept.Subtheme != part && concept.Subtheme is { } begun) Line($"  # {OnOneLine(begun)}");
                part = concept.Subtheme;
                Line($"  - {OnOneLine(concept.Text)}".TrimEnd());
                foreach (var (quote, _, _) in concept.Places) Line($"    {quote.OpeningMark}{OnOneLine(quote.Text)}{quote.ClosingMark} ~ {SpeakerOf(quote)}");
            }
        }

        foreach (var participant in draft.Study.Participants.Where(participant => participant.FocusGroup is not null || participant.Attributes.Count > 0))
            Line($"{participant.Code}:{(participant.FocusGroup is { } group ? $" group {group}" : "")}{string.Concat(participant.Attributes.Select(told => $" {told.Name}={told.Value}"))}");
        foreach (var source in draft.Study.Sources)
        {
            var text = FocusThemes.Reading.SourceText.Of(source.Name, source.Bytes);
            foreach (var passage in source.Passages.Where(passage => passage.Kind is PassageKind.Note or PassageKind.NotUnderstood))
                Line($"{(passage.Kind == PassageKind.Note ? "note" : "not understood")} in line {passage.Line}: {text[passage.Start..passage.End]}");
        }

        foreach (var doubt in draft.Problems.Where(found => found.Problem is { Line: > 0, Instead: null } && !found.Problem.Sentence.StartsWith("This text", StringComparison.Ordinal)))
            Line($"doubt in line {doubt.Problem.Line}");
        return outline.ToString().TrimEnd();

        void Line(string text) => outline.Append(CultureInfo.InvariantCulture, $"{text}\n");
    }

    private static string SpeakerOf(Quote quote) => quote.Participant is { } by
        ? by.Code == quote.AttributedAs ? by.Code : $"{by.Code} ({quote.AttributedAs})"
        : quote.AttributedAs is { } printed ? $"{Nobody} ({printed})" : Nobody;

    private static string OnOneLine(string text) => string.Join(" / ", Concept.ParagraphsOf(text));
}
