using FocusThemes.Model;
using FocusThemes.Reading.Interpreting.Attributions;

namespace FocusThemes.Reading.Interpreting.Grids;

/// <summary>Whoever asks in a cell, beside whoever answers.</summary>
internal sealed partial class QuoteCell
{
    private const int FewestInAnswer = 3;

    // "Dan: And you?" before "Participant: Me too.": whoever else is named there asks.
    private static void FindAsking(List<List<AttributionCandidate>> found)
    {
        if (!found.Exists(ofPiece => ofPiece.Exists(one => one is { IsAnswering: true, IsLeadIn: false }))) return;
        foreach (var ofPiece in found)
            for (var i = 0; i < ofPiece.Count; i++)
                if (ofPiece[i] is { Style: AttributionStyle.Leading, IsAnswering: false, IsAsking: false, IsLeadIn: false } one) ofPiece[i] = one with { IsAsking = true };
    }

    // "Moderator: And you? Me too.", and beside it who is said to have said it.
    private void TakeAsked(IReadOnlyList<TextLine> pieces)
    {
        var isQuestion = text.AsSpan(pieces[^1].Start, pieces[^1].End - pieces[^1].Start).TrimEnd("”’\"'» ").EndsWith(['?']);
        Problems.Add(ReadingProblem.At(pieces[0].Number, isQuestion
            ? "Only a question of whoever asks stands here, though somebody is named beside it; it is no quote."
            : "Whoever asks begins here, and nothing parts the answer from it; all of it was taken for a quote of who is named beside it.", pieces[0].In(text)));
        if (isQuestion) return;
        Beside.Clear();
        Add(Whole(pieces[0].Start, pieces[^1].End), pieces[^1].End, null, null);
    }

    // "MODERATOR: Will you try? Oh yes, I am there now."
    private Stretch AfterQuestion(Stretch words)
    {
        var question = words.In(text).LastIndexOf("? ");
        var answer = question < 0 ? default : Stretch.Trimmed(text, words.Start + question + 1, words.End);
        return answer.IsEmpty || Quote.CountWords(answer.In(text)) < FewestInAnswer ? default : answer;
    }
}
