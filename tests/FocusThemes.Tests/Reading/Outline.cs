using System.Globalization;
using System.Text;
using FocusThemes.Model;
using FocusThemes.Reading;
using FocusThemes.Reading.Interpreting;

namespace FocusThemes.Tests.Reading;

/// <summary>One table of running text as read, in lines that a person can compare with it.</summary>
/// <remarks>
/// <para>
/// A theme begins a line with its number and title; below it, further in, stand <c>=</c> and its subtitle, <c>-</c> and a
/// concept (its paragraphs parted by <c> / </c>), and below that its quotes, with their marks as printed and then who said
/// them, or <c>nobody</c>. A caption stands first, as <c>caption:</c>; at the end remarks, as <c>note:</c>, and what no
/// rule took, as <c>not understood in line 7:</c>.
/// </para>
/// <para>conventions.md and the expected outlines beside PDF files are written in it.</para>
/// </remarks>
internal static class Outline
{
    public static string Of(TableReading reading)
    {
        var outline = new StringBuilder();
        ThemeNumbers.Assign(reading.Themes);
        if (reading.Caption is { } caption) Line($"caption: {caption}");
        foreach (var theme in reading.Themes)
        {
            Line($"{theme.Number} {theme.Title}");
            if (theme.Subtitle is { } subtitle) Line($"  = {subtitle}");
            foreach (var concept in theme.Concepts)
            {
                Line($"  - {string.Join(" / ", Concept.ParagraphsOf(concept.Text))}");
                foreach (var (quote, _, _) in concept.Places)
                    Line($"    {quote.OpeningMark}{quote.Text}{quote.ClosingMark} {quote.AttributedAs ?? "nobody"}");
            }
        }

        foreach (var note in reading.Passages.Where(p => p.Kind == PassageKind.Note)) Line($"note: {Text(note)}");
        foreach (var rest in reading.Passages.Where(p => p.Kind == PassageKind.NotUnderstood))
            Line($"not understood in line {rest.Line}: {Text(rest)}");
        return outline.ToString().TrimEnd();

        void Line(string text) => outline.Append(CultureInfo.InvariantCulture, $"{text}\n");
        string Text(Passage passage) => reading.Text[passage.Start..passage.End];
    }
}
