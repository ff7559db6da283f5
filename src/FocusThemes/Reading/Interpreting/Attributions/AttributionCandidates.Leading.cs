using System.Buffers;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Interpreting.Grids.Columns;
using FocusThemes.Reading.Interpreting.Running.Edges;

namespace FocusThemes.Reading.Interpreting.Attributions;

/// <summary>Who is named before the words.</summary>
internal sealed partial class AttributionCandidates
{
    // "P3: …", "[P3]: …", "- P3: …", "Anna said: …", "Interviewer: …", "s3:" alone on its line
    private AttributionCandidate? Leading(int start, int end)
    {
        var begin = start;
        while (begin < end && (Dashes.Is(text[begin]) || text[begin] is '•' or '*' || TextLine.IsSpace(text[begin]))) begin++;
        begin += LengthOfNumber(begin, end);
        var reach = text.AsSpan(begin, Math.Min(LongestLeadIn, end - begin));
        var colon = reach.IndexOfAny(':', '：');
        if (colon <= 0 || reach[..colon].ContainsAny(AnyMark) || reach[..colon].Contains('\t')) return null;
        var name = SpeakerLabels.NameIn(reach[..colon], out var isLeadIn);
        if (colon >= LongestLabel && !(isLeadIn && IsBeforeMark(begin + colon + 1, end))) return null;
        var label = reach[name];
        if (label.IsEmpty || (isLeadIn && (HoldsJoint(label) || LeadInWords.IsOfOthers(label)))) return null;
        var (first, last) = (begin + name.Start.Value, begin + name.End.Value);
        if (ClosingOf(label[0]) is { } close && label[^1] == close) (first, last) = (first + 1, last - 1);
        label = text.AsSpan(first, last - first);
        // "3:1" is a number.
        if (!label.IsEmpty && char.IsAsciiDigit(label[^1]) && begin + colon + 1 < end && char.IsAsciiDigit(text[begin + colon + 1])) return null;
        if (label.IsEmpty || (char.IsLower(label[0]) && !label.ContainsAnyInRange('0', '9'))) return null;
        var isAsking = SpeakerLabels.IsAsking(label);
        var isAnswering = !isAsking && (SpeakerLabels.IsAnswering(label) || (isLeadIn && LeadInWords.AreOfAnyone(label)));
        if ((QuoteLabel.Is(label) && !isAsking) || SpeakerLabels.IsRemark(label)) return null;
        var parts = Parse(label);
        // "Labels: AUD, HDW": what columns of codes and notes are called.
        if (!isAsking && !isAnswering && parts is { IsOneName: true } && ColumnHeadings.KindOf(label.ToString()) is > ColumnKind.Unknown and not (ColumnKind.Participant or ColumnKind.Source or ColumnKind.Group)) return null;
        var isInCapitals = !isAsking && !isAnswering && parts is not { IsSure: true } && IsInCapitals(label, begin + colon + 1, end);
        if (!isAsking && !isAnswering && !isInCapitals && !(parts is { IsSure: true } or { IsLikely: true })) return null;
        if (parts is { IsSure: false, IsRole: false } && !isAsking && !isAnswering
            && IsNoted(text.AsSpan(begin + colon + 1, end - begin - colon - 1).Trim())) return null;
        // "People involved: 56"
        if (parts is { IsSure: false } && !isAsking && !isAnswering && IsCount(text.AsSpan(begin + colon + 1, end - begin - colon - 1).Trim())) return null;
        return new(
            AttributionStyle.Leading, parts ?? AttributionParts.Parse("X")!, new(start, begin + colon + 1, false, first, last), false, false)
        {
            IsAsking = isAsking,
            IsAnswering = isAnswering,
            IsInCapitals = isInCapitals,
            IsLeadIn = isLeadIn && IsBeforeMark(begin + colon + 1, end),
        };
    }

    // "5. One nurse said: “…”": of the quote, not of whoever said it.
    private int LengthOfNumber(int begin, int end)
    {
        var at = begin;
        while (at < end && at - begin < 3 && char.IsAsciiDigit(text[at])) at++;
        return at > begin && at + 2 < end && text[at] is '.' or ')' && text[at + 1] == ' ' && char.IsUpper(text[at + 2]) ? at + 2 - begin : 0;
    }

    // "As P3 put it, “…”", "Anna said that “…”", "One nurse said, “…”"
    private AttributionCandidate? LeadIn(int start, int stop)
    {
        var begin = start + LengthOfNumber(start, stop);
        if (text.AsSpan(begin, stop - begin).Contains('\t')) return null;
        var name = SpeakerLabels.NameIn(text.AsSpan(begin, stop - begin), out var isLeadIn);
        var label = text.AsSpan(begin, stop - begin)[name];
        // "Being told late “…”"
        if (label.Length > 4 && label.EndsWith("ing", StringComparison.Ordinal) && !label.Contains(' ')) return null;
        if (!isLeadIn || label.IsEmpty || char.IsLower(text[begin]) || LeadInWords.IsOfOthers(label) || !(TextLine.IsSpace(text[stop - 1]) || text[stop - 1] is ',' or ':')) return null;
        // "I felt involved ‘cause": an apostrophe, unless words lead to it.
        if (SingleOpenings.Contains(text[stop]) && text.AsSpan(begin, stop - begin).TrimEnd() is not [.., ',' or ':']) return null;
        var isAnyone = LeadInWords.AreOfAnyone(label);
        var parts = Parse(label);
        if (!isAnyone && parts is not ({ IsSure: true, NamesFirst: true } or { IsLikely: true, Count: 1 })) return null;
        return new(AttributionStyle.Leading, parts ?? AttributionParts.Parse("X")!, new(start, stop, false, begin + name.Start.Value, begin + name.End.Value), false, false)
        {
            IsAnswering = isAnyone,
            IsLeadIn = true,
        };
    }

    // "Waiting for careOne nurse"
    private static bool HoldsJoint(ReadOnlySpan<char> label)
    {
        for (var at = 3; at < label.Length; at++)
            if (char.IsUpper(label[at]) && char.IsLower(label[at - 1]) && char.IsLower(label[at - 2])) return true;
        return false;
    }

    // "Going homeAs P3 put it, “…”": behind a cell or a quote that runs into it.
    private void LeadInWithin(int start, int end, List<AttributionCandidate> found)
    {
        for (var mark = start + 1; mark < end; mark++)
        {
            if (text.AsSpan(mark, end - mark).IndexOfAny(OpeningOfWords) is not (>= 0 and var ahead)) return;
            mark += ahead;
            if (!TextLine.IsSpace(text[mark - 1])) continue;
            for (var first = mark - 2; first > start + 1 && mark - first < LongestLeadIn && !QuotationMarks.IsDouble(text[first]); first--)
            {
                if (!char.IsUpper(text[first]) || !(IsEndOfCell(text[first - 1]) || (BulletBefore(start, first) is var behind && behind > start && QuotationMarks.IsDouble(text[behind - 1])))) continue;
                if (LeadIn(first, mark) is { } one && !found.Exists(other => other.Attribution.Start == one.Attribution.Start)) found.Add(one);
                break;
            }
        }
    }

    // "RISE: “…”": a site or a voice, where it comes again and again.
    private bool IsInCapitals(ReadOnlySpan<char> label, int after, int end)
    {
        while (after < end && TextLine.IsSpace(text[after])) after++;
        return label.Length is > 1 and <= LongestCapitals && after < end && OpeningOfWords.Contains(text[after])
            && label.IndexOfAnyExceptInRange('A', 'Z') < 0;
    }

    // "Tone: quiet", "Ort: zu Hause": what is noted of a talk, in words that nobody speaks.
    private static bool IsNoted(ReadOnlySpan<char> rest) => rest.Length > 1 && char.IsLower(rest[0]) && rest.Count(' ') < MostNoted
        && !TableWords.IsSentenceEnd(rest[^1]) && !rest.ContainsAny(AnyMark) && SpokenWords.In(rest) == 0;

    private static readonly SearchValues<char> OfCount = SearchValues.Create("0123456789.,/% ");

    private static bool IsCount(ReadOnlySpan<char> rest) => rest.Length > 0 && !rest.ContainsAnyExcept(OfCount);

    // "Participant 13, naïve “…”": nothing but the mark parts the name from the words.
    private AttributionCandidate? BeforeMark(int start, int end)
    {
        var length = text.AsSpan(start, Math.Min(LongestLeadIn, end - start)).IndexOfAny(OpeningOfWords);
        if (length <= 0 || start + length + 1 >= end || (text[start + length] != '«' && TextLine.IsSpace(text[start + length + 1]))
            || text.AsSpan(start, length).ContainsAny(':', '：')) return null;
        var stop = start + length;
        if (LeadIn(start, stop) is { } leadIn) return leadIn;
        if (length >= LongestLabel) return null;
        // "P4 — “…”": the dash is no part of the name.
        if (text.AsSpan(start, length).TrimEnd() is [_, .., ' ', var dash] named && Dashes.Is(dash)) length = named[..^1].TrimEnd().Length;
        var last = start + length;
        if (IsSentence(text.AsSpan(start, length)) || IsNumbered(text.AsSpan(start, length))) return null;
        // "• [P5, ward 2] “…”": in brackets before the words, where it is so again and again.
        if (WithoutBullet(start, stop) is var (open, close)) return Parse(text.AsSpan(open + 1, close - open - 1)) is { } inBrackets
            ? new(AttributionStyle.Leading, inBrackets, new(start, stop, false, open + 1, close), false, false) { IsInBrackets = true } : null;
        if (Parse(text.AsSpan(start, length)) is not { IsSure: true, NamesFirst: true } parts)
        {
            // "2GP 11“…”": the quote's number stands before it.
            while (start < last && char.IsAsciiDigit(text[start])) start++;
            if (last - start == length || Parse(text.AsSpan(start, last - start)) is not { IsSure: true, NamesFirst: true } numbered) return null;
            parts = numbered;
        }

        return new(AttributionStyle.Leading, parts, new(start, stop, false, start, last), false, false);
    }

    // "Patients waited in 2020.“…”" is a concept; "Participant 13. “…”" names who speaks.
    private static bool IsSentence(ReadOnlySpan<char> words)
    {
        words = words.Trim();
        if (words.IsEmpty || !TableWords.IsSentenceEnd(words[^1])) return false;
        var comma = words.IndexOf(',');
        return (comma < 0 ? words : words[..comma]).Count(' ') > 1;
    }

    // "3b) Words at the clinic“…”"
    private static bool IsNumbered(ReadOnlySpan<char> words) => words.IndexOfAny("()") is >= 0 and < 5 and var bracket && words[bracket] == ')';

    private (int Open, int Close)? WithoutBullet(int start, int stop)
    {
        while (start < stop && (TextLine.IsSpace(text[start]) || BorderWords.IsBullet(text[start]))) start++;
        while (stop > start && TextLine.IsSpace(text[stop - 1])) stop--;
        return stop - start > 2 && ClosingOf(text[start]) == text[stop - 1] ? (start, stop - 1) : null;
    }

    // "…to build rapportProvider_WA_4: …": the name begins a cell that the one before runs into.
    private void LeadingWithin(int start, int end, List<AttributionCandidate> found)
    {
        for (var colon = start + 1; colon < end; colon++)
        {
            if (text.AsSpan(colon, end - colon).IndexOfAny(':', '：') is not (>= 0 and var ahead)) break;
            colon += ahead;
            var first = colon - 1;
            while (first > start && colon - first < LongestLabel && !(char.IsUpper(text[first]) && (IsEndOfCell(text[first - 1]) || IsAfterQuote(start, first)))) first--;
            if (first <= start || colon - first >= LongestLabel) continue;
            var name = SpeakerLabels.NameIn(text.AsSpan(first, colon - first), out var isLeadIn);
            var (beginning, last) = (first, first + name.End.Value);
            first += name.Start.Value;
            if (last <= first) continue;
            var label = text.AsSpan(first, last - first);
            if (QuoteLabel.Is(text.AsSpan(beginning, colon - beginning))) continue;
            // Where somebody asks on the line: "Interviewer: Was it far? Patient: It was."
            var isTalk = found.Exists(one => one.IsAsking);
            var isAsking = (isTalk || label.Length > 1) && SpeakerLabels.IsAsking(label);
            var isAnswering = !isAsking && ((isTalk && SpeakerLabels.IsAnswering(label)) || (isLeadIn && LeadInWords.AreOfAnyone(label)));
            var isInCapitals = false;
            var parts = Parse(label);
            if (parts is not ({ MaySpeak: true } or { IsOneName: true }))
            {
                isInCapitals = !isAsking && !isAnswering && IsInCapitals(label, colon + 1, end);
                if (!isAsking && !isAnswering && !isInCapitals) continue;
                parts = (isInCapitals ? Parse(label) : null) ?? AttributionParts.Parse("X")!;
            }

            found.Add(new(AttributionStyle.Leading, parts, new(BulletBefore(start, beginning), colon + 1, false, first, last), false, false)
            {
                IsAsking = isAsking,
                IsAnswering = isAnswering,
                IsAsked = isTalk && !isAsking,
                IsInCapitals = isInCapitals,
            });
        }
    }

    // “…” M1: “…”, “…”- M1: “…”, competition- M1: “…”
    private bool IsAfterQuote(int start, int at)
    {
        if (at - start > 2 && text[at - 1] == ' ' && Dashes.Is(text[at - 2]) && char.IsLower(text[at - 3])) return true;
        at = BulletBefore(start, at);
        return at > start && (QuotationMarks.IsMark(text[at - 1]) || TableWords.IsSentenceEnd(text[at - 1]));
    }

    private int BulletBefore(int start, int at)
    {
        while (at > start && (TextLine.IsSpace(text[at - 1]) || Dashes.Is(text[at - 1]) || BorderWords.IsBullet(text[at - 1]) || text[at - 1] is '|' or ';' or '/')) at--;
        return at;
    }

    private static bool IsEndOfCell(char c) => char.IsLower(c) || c is '\t' or ')' or '”' or '"' or '»' || TableWords.IsSentenceEnd(c);
}
