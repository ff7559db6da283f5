using System.Buffers;
using FocusThemes.Model;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Interpreting.Attributions;

namespace FocusThemes.Reading.Interpreting.Running.Labels;

/// <summary>
/// Whoever speaks, named before the words without a colon: <c>(P1) We sat there</c>, <c>[P1] “We sat there”</c>, and in a cell
/// <c>P1 We sat there</c>. Brackets stand there where more of them begin lines, or stand before marks that open, than end
/// lines or follow marks that close.
/// </summary>
internal static class NamesBefore
{
    private static readonly SearchValues<char> OfBullet = SearchValues.Create(" -–—•*\t"), NeverInTitle = SearchValues.Create(".!?()[]");
    private const int Fewest = 2, FewestBare = 3, FewestWords = 2, MostWordsOfTitle = 8, LongestTitle = 250;

    public static void Find(string text, IReadOnlyList<TextLine> lines, IReadOnlyList<List<AttributionCandidate>> found, bool isRunning, Patience patience)
    {
        Bracketed(text, lines, found, patience);
        if (!isRunning) Bare(text, lines, found);
    }

    private static void Bracketed(string text, IReadOnlyList<TextLine> lines, IReadOnlyList<List<AttributionCandidate>> found, Patience patience)
    {
        var all = lines.Zip(found).SelectMany(one => one.Second.Where(IsBracketed).Select(candidate => (Line: one.First, Candidate: candidate))).ToList();
        if (all.Count < Fewest || all[0].Candidate is { Attribution.AfterMark: true } || IsBehindWords(text, all[0].Line, all[0].Candidate)
            || Quote.CountWords(text.AsSpan(all[^1].Candidate.Attribution.End, all[^1].Line.End - all[^1].Candidate.Attribution.End)) < FewestWords) return;
        var before = all.Count(one => !EndsLine(one.Line, one.Candidate) && (IsBehindTitle(text, one.Line, one.Candidate, patience) || IsBeforeMark(text, one.Line, one.Candidate)));
        var after = all.Count(one => EndsLine(one.Line, one.Candidate) || one.Candidate.Attribution.AfterMark);
        if (before < Fewest || before <= after || all.DistinctBy(one => one.Candidate.Parts.Code).Count() < Fewest) return;
        foreach (var (line, ofLine) in lines.Zip(found))
        {
            var bracketed = ofLine.Where(IsBracketed).Select(one => one.Attribution).OrderBy(one => one.Start).ToList();
            ofLine.RemoveAll(one => one.IsInBrackets || (one.Style is AttributionStyle.Dash or AttributionStyle.Line or AttributionStyle.Tail
                && Sorted.First(bracketed, other => other.Start < one.Attribution.Start) is var next && next < bracketed.Count && bracketed[next].End <= one.Attribution.End));
            for (var k = 0; k < ofLine.Count; k++)
                if (IsBracketed(ofLine[k]) || (IsAnybody(ofLine[k]) && StartsLine(text, line, ofLine[k]))) ofLine[k] = Leading(ofLine[k].Parts, ofLine[k].Attribution with
                {
                    Start = StartsLine(text, line, ofLine[k]) ? line.Start : ofLine[k].Attribution.Start,
                    AfterMark = false,
                });
        }
    }

    private static void Bare(string text, IReadOnlyList<TextLine> lines, IReadOnlyList<List<AttributionCandidate>> found)
    {
        var named = lines.Index().Where(line => !line.Item.IsBlank).Select(line => (line.Index, Code: CodeOf(text, line.Item))).ToList();
        var codes = named.FindAll(one => one.Code is not null);
        if (codes.Count < FewestBare || codes.Count * 2 < named.Count || codes.DistinctBy(one => one.Code!.Code).Count() < Fewest
            || codes.Exists(one => found[one.Index].Exists(other => other.Weight > 0 || other.Style == AttributionStyle.Leading))) return;
        foreach (var (line, code) in codes)
        {
            var end = lines[line].Start + code!.Code!.Length;
            found[line].RemoveAll(one => one.Style == AttributionStyle.Line);
            found[line].Add(Leading(code, new(lines[line].Start, end, false, lines[line].Start, end)));
        }
    }

    private static AttributionCandidate Leading(AttributionParts parts, Attribution attribution) => new(AttributionStyle.Leading, parts, attribution, false, false) { IsBefore = true };

    private static bool IsBracketed(AttributionCandidate one) => one is { Style: AttributionStyle.Round or AttributionStyle.Square, Parts: { IsSure: true, NamesFirst: true } };

    // "(Nurse)", "(Anna)", where others stand before the words.
    private static bool IsAnybody(AttributionCandidate one) => one is { Style: AttributionStyle.Round or AttributionStyle.Square } && (one.Parts.IsRole || one.Parts.IsLikely);

    private static bool StartsLine(string text, TextLine line, AttributionCandidate one) => !text.AsSpan(line.Start, one.Attribution.Start - line.Start).ContainsAnyExcept(OfBullet);

    // At the beginning of its line, or behind no more than a title: "Waiting (P1) We sat there".
    private static bool IsBehindTitle(string text, TextLine line, AttributionCandidate one, Patience patience)
    {
        if (StartsLine(text, line, one)) return true;
        var length = one.Attribution.Start - line.Start;
        if (length > LongestTitle) return false;
        patience.Spend(length);
        var title = text.AsSpan(line.Start, length);
        return Quote.CountWords(title) <= MostWordsOfTitle && !title.ContainsAny(NeverInTitle) && !title.ContainsAny(QuotationMarks.Doubles);
    }

    private static bool EndsLine(TextLine line, AttributionCandidate one) => one.Attribution.End == line.End;

    private static bool IsBehindWords(string text, TextLine line, AttributionCandidate one) =>
        TableWords.EndsAsSentence(text.AsSpan(line.Start, one.Attribution.Start - line.Start).TrimEnd());

    private static bool IsBeforeMark(string text, TextLine line, AttributionCandidate one) =>
        text.AsSpan(one.Attribution.End, line.End - one.Attribution.End).TrimStart() is [var next, ..] && QuotationMarks.IsMark(next);

    // "P1 We sat there until noon."
    private static AttributionParts? CodeOf(string text, TextLine line)
    {
        var blank = line.In(text).IndexOf(' ');
        return blank is > 1 and < 12 && line.In(text)[(blank + 1)..].TrimStart() is [var next, ..] words && (char.IsUpper(next) || QuotationMarks.IsMark(next))
            && Quote.CountWords(words) >= FewestWords && AttributionParts.Parse(line.In(text)[..blank]) is { BeginsWithCode: true, Count: 1 } code
            && code.Code!.Length == blank ? code : null;
    }
}
