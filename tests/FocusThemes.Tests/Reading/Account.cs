using System.Globalization;
using System.Text;
using FocusThemes.Model;
using FocusThemes.Reading;

namespace FocusThemes.Tests.Reading;

/// <summary>
/// Everything that was read from a table, in lines that a person can compare with it: what each stretch of its text was
/// read as, which records stand where, and all that is said of the reading.
/// </summary>
/// <remarks>
/// First the text in its order, a stretch a line: its line in the table, its <see cref="PassageKind"/>, its words
/// (<c>3 Title: Getting to care</c>; <c>⏎</c> is a line break within, <c>⇥</c> a tab). Then the records with the places
/// where they stand, as the first character and the one after the last: <c>theme 1 59-74</c> has its title there, a concept
/// of a part says <c>of</c> and where the part's title stands, a quote ends with its participant's code. Then participants
/// (quotes, group, attributes), what was learnt, the tables that were found, and the problems. The files that end in
/// account.expected.txt are written in it.
/// </remarks>
internal static class Account
{
    public static string Of(string name, byte[] table)
    {
        StudyDraft draft;
        try
        {
            draft = StudyReader.Read(new() { Slug = "table", Tables = [new(name, table)] });
        }
        catch (UnacceptableInputException refused)
        {
            return $"refused: {refused.Message}\n";
        }

        var account = new StringBuilder();
        var text = FocusThemes.Reading.SourceText.Of(name, table);
        foreach (var passage in CellTable.Passages(draft, text)) Line(OnOneLine(passage));
        foreach (var theme in draft.Study.Themes)
        {
            Line($"theme {theme.Number}{At(theme.NumberSpan)}{At(theme.TitleSpan)}{At(theme.SubtitleSpan)}");
            foreach (var concept in theme.Concepts)
            {
                Line($"- concept{At(concept.Span)}{(concept.SubthemeSpan is { } part ? $" of{At(part)}" : "")}");
                foreach (var (quote, _, _) in concept.Places) Line($"  - quote{At(quote.Span)} {quote.Participant?.Code}");
            }
        }

        foreach (var participant in draft.Study.Participants)
            Line($"participant {participant.Code}: {participant.QuoteCount}, group {participant.FocusGroup}, {string.Join(", ", participant.Attributes.Select(told => $"{told.Name} {told.Value}"))}");
        foreach (var sentence in draft.Notes[0].Learnt) Line($"learnt: {sentence}");
        foreach (var found in draft.Notes[0].Tables)
            Line($"table {found.Number} “{found.Caption}”: {found.Rows} by {found.Columns}{(found.IsRead ? "" : ", not read")}");
        foreach (var (_, problem) in draft.Problems)
            Line($"problem in line {problem.Line}: {problem.Sentence} {OnOneLine(problem.Text)}".TrimEnd());
        return account.ToString();

        void Line(string line) => account.Append(CultureInfo.InvariantCulture, $"{line.TrimEnd()}\n");
    }

    private static string At(SourceSpan? span) => span is null ? "" : $" {span.Start}-{span.End}";

    private static string OnOneLine(string text) =>
        text.ReplaceLineEndings("⏎").Replace('\t', '⇥').Replace('\0', '␀');
}
