using System.Globalization;
using FocusThemes.Comparing;
using FocusThemes.Model.Letters;
using FocusThemes.Queries.Quotes;

namespace FocusThemes.Verifying;

/// <summary>Makes of an alignment what is told of it.</summary>
/// <param name="said">The quotation, or a part of it, in whose text the tokens count.</param>
internal sealed class FoundParts(string said, IReadOnlyList<QuotedToken> tokens, QuoteHit quote, IReadOnlyList<FoldedWord> words)
{
    // Shorter pieces stand anywhere.
    private const int ShortPiece = 3;

    public FoundPart Of(Alignment found)
    {
        List<Omission> left = [.. LeftOutOf(found)];
        return new(
            quote, Said(tokens[0].Start, tokens[^1].End), Printed(found.Start, found.End), left,
            found.Differences > 0 ? [] : [.. LettersOf(found)], found.Differences > 0 ? DifferencesOf(found) : [])
        {
            HasShortPiece = left.Exists(gap => gap.Words.Length > 0) && HasShortPiece(),
        };
    }

    private IEnumerable<Omission> LeftOutOf(Alignment found)
    {
        foreach (var step in found.Steps.Where(step => step.TokenEnd > step.Token && tokens[step.Token].IsGap))
        {
            var token = tokens[step.Token];
            var mark = Said(token.Start, token.End);
            // What stands in brackets in the quote, too, is no change, and what leaves out nothing is none.
            var there = words.Skip(step.Word).Take(step.WordEnd - step.Word).Select(word => word.Text);
            if (!FoldedWord.AllOf(mark).Select(word => word.Text).SequenceEqual(there)) yield return new(mark, Printed(step.Word, step.WordEnd));
        }
    }

    private IEnumerable<OtherLetters> LettersOf(Alignment found) => found.Steps
        .Where(step => step.As == AlignedAs.Same)
        .Select(step => new OtherLetters(
            QuotationText.OnOneLine(WithSigns(said, tokens[step.Token].Start, tokens[step.Token].End)),
            step.WordEnd > step.Word ? WithSigns(quote.Quote.Text, words[step.Word].Start, words[step.WordEnd - 1].End) : ""))
        .Where(pair => Composed(pair.Said) != Composed(pair.Printed));

    private const string Comparing = "<>≤≥≠≈";

    // A minus, a currency, a share, at least: the number is another without it; so is C without what makes it C# or C++. A dash within a word is none.
    private static string WithSigns(string text, int start, int end)
    {
        if (char.IsDigit(text[start]) && start > 0 && (text[start - 1] is '+' or '±' or '~' or '=' or '\u2212' || Comparing.Contains(text[start - 1])
            || char.GetUnicodeCategory(text[start - 1]) == UnicodeCategory.CurrencySymbol
            || (text[start - 1] == '-' && (start == 1 || char.IsWhiteSpace(text[start - 2]))))) start--;
        else if (char.IsDigit(text[start]) && start > 1 && text[start - 1] == ' ' && Comparing.Contains(text[start - 2])) return text[start - 2] + WithSigns(text[start..], 0, end - start);
        if (char.IsDigit(text[end - 1]) && end < text.Length && (text[end] is '%' or '‰' or '°'
            || char.GetUnicodeCategory(text[end]) == UnicodeCategory.CurrencySymbol)) end++;
        else if (char.IsLetter(text[end - 1]) && text.AsSpan(end).StartsWith("++")) end += 2;
        else if (char.IsLetter(text[end - 1]) && end < text.Length && text[end] == '#') end++;
        return text[start..end];
    }

    // Forms of one letter that look the same are the same.
    private static string Composed(string word) => string.Concat(word.Normalize().Replace('\u2212', '-').Where(c => !Spelling.IsInvisible(c)));

    // Words that changed one after another are one change: what is gone stands before what came.
    private List<DiffPiece> DifferencesOf(Alignment found)
    {
        var (pieces, runs) = (new List<DiffPiece>(), Runs(found.Steps).ToList());
        foreach (var (i, run) in runs.Index())
        {
            var (first, last) = (run[0], run[^1]);
            if (IsKept(first))
            {
                // Whoever joins the pieces has the blanks between them.
                pieces.Add(new(DiffSide.Kept, $"{(i > 0 ? " " : "")}{Printed(first.Word, last.WordEnd)}{(i < runs.Count - 1 ? " " : "")}"));
                continue;
            }

            if (last.WordEnd > first.Word) pieces.Add(new(DiffSide.Removed, Printed(first.Word, last.WordEnd)));
            if (last.TokenEnd > first.Token) pieces.Add(new(DiffSide.Added, Said(tokens[first.Token].Start, tokens[last.TokenEnd - 1].End)));
        }

        return pieces;
    }

    private static IEnumerable<List<AlignedStep>> Runs(IReadOnlyList<AlignedStep> steps)
    {
        var run = new List<AlignedStep>();
        foreach (var step in steps)
        {
            if (run.Count > 0 && IsKept(run[0]) != IsKept(step))
            {
                yield return run;
                run = [];
            }

            run.Add(step);
        }

        yield return run;
    }

    private static bool IsKept(AlignedStep step) => step.As is AlignedAs.Same or AlignedAs.Joined;

    private bool HasShortPiece()
    {
        var length = 0;
        foreach (var token in tokens)
        {
            if (token.IsGap && length is > 0 and < ShortPiece) return true;
            length = token.IsGap ? 0 : length + 1;
        }

        return length is > 0 and < ShortPiece;
    }

    private string Said(int start, int end) => QuotationText.OnOneLine(said[start..end]);

    private string Printed(int first, int end) =>
        end > first ? quote.Quote.Text[words[first].Start..words[end - 1].End] : "";
}
