namespace FocusThemes.Reading.Interpreting;

/// <summary>Parts a row's text into the authors' concept and the quotes under it.</summary>
internal sealed class CellReader(
    string text, List<TextLine> lines, List<Attribution[]> attributions,
    QuoteFinder quotes, TableDraft draft)
{
    /// <summary>Beyond these, codes on one line are text.</summary>
    private const int MostOnOneLine = 1_000;

    // Each code that is only mentioned costs a look back over the line. Beyond so many characters, or so many times the
    // line, those that are left on it are text too.
    private const int MostLookedBack = 500_000;
    private const int MostTimesLookedBack = 16;

    /// <summary>How many lines a quote of several paragraphs may run over.</summary>
    public const int LongestQuoteInLines = 40;

    /// <summary>Where the first quote on a line begins; null where the line holds none.</summary>
    public int? FirstQuote(TextLine line)
    {
        var back = MostBackOn(line);
        foreach (var attribution in FoundIn(line))
        {
            if ((back -= attribution.Start - line.Start) < 0) break;
            if (Before(line, line.Start, attribution) is { } bounds) return bounds.Open;
        }

        if (quotes.AtEnd(line) is { } unattributed) return unattributed.Open;
        return quotes.Unclosed(line) is >= 0 and var open ? open : null;
    }

    /// <summary>
    /// Reads a line, and the lines after it that a quote runs on to, up to the line of index <paramref name="limit"/>.
    /// </summary>
    /// <returns>The index of the line after the last one read.</returns>
    public int Read(TextLine line, int limit)
    {
        while (true)
        {
            var at = line.Start;
            var back = MostBackOn(line);
            foreach (var attribution in FoundIn(line))
            {
                if ((back -= attribution.Start - at) < 0) break;
                at = ReadAttributed(line, at, attribution);
            }

            var part = Trimmed(at, line);
            if (part.IsBlank || ReadUnattributed(part)) return line.Number;

            var open = quotes.Unclosed(part);
            if (open < 0)
            {
                draft.AddConceptText(part);
                return line.Number;
            }

            draft.AddConceptText(part with { End = open });
            if (FindClosingLine(line.Number, limit) is not { } closing)
            {
                draft.AddQuote(new(open, open + 1, part.End, part.End), line.Number, null);
                draft.Doubt(
                    part, "The quotation mark of this passage is not closed; the quote was taken to the line's end.");
                return line.Number;
            }

            var last = lines[closing];
            var end = quotes.ClosingAt(last, attributions[closing])!.Value;
            var by = attributions[closing].Length > 0 ? attributions[closing][0] : (Attribution?)null;
            draft.AddQuote(new(open, open + 1, end.End, end.Close), line.Number, by);
            line = last with { Start = by?.End ?? last.End };
        }
    }

    private static long MostBackOn(TextLine line) =>
        Math.Max(MostLookedBack, (long)MostTimesLookedBack * (line.End - line.Start));

    // Of a line whose beginning was read, those that are left.
    private ReadOnlySpan<Attribution> FoundIn(TextLine line)
    {
        var found = attributions[line.Number - 1].AsSpan();
        while (!found.IsEmpty && found[0].Start < line.Start) found = found[1..];
        return found[..Math.Min(found.Length, MostOnOneLine)];
    }

    private QuoteBounds? Before(TextLine line, int at, Attribution attribution)
    {
        var part = Trimmed(at, line with { End = attribution.Start });
        // Several paragraphs of a concept end with a line break, so that the quote has a line of its own.
        var isOnItsOwn = draft.HasConceptWithoutQuote || at > line.Start;
        return quotes.Before(part, attribution, isOnItsOwn) is { IsEmpty: false } bounds ? bounds : null;
    }

    private int ReadAttributed(TextLine line, int at, Attribution attribution)
    {
        if (Before(line, at, attribution) is not { } bounds) return at;
        var part = Trimmed(at, line with { End = attribution.Start });
        draft.AddConceptText(part with { End = bounds.Open });
        draft.AddQuote(bounds, line.Number, attribution);
        if (bounds.IsDoubtful)
            draft.Doubt(part, "Where this quote begins could not be told for certain; the whole passage was taken.");
        return attribution.End;
    }

    private bool ReadUnattributed(TextLine part)
    {
        if (quotes.AtEnd(part) is not { } bounds) return false;
        draft.AddConceptText(part with { End = bounds.Open });
        draft.AddQuote(bounds, part.Number, null);
        return true;
    }

    private int? FindClosingLine(int next, int limit)
    {
        for (var i = next; i < Math.Min(limit, next + LongestQuoteInLines); i++)
        {
            if (lines[i].IsBlank) continue;
            if (quotes.ClosingAt(lines[i], attributions[i]) is not null) return i;
            if (attributions[i].Length > 0) return null;
        }

        return null;
    }

    private TextLine Trimmed(int start, TextLine line) => (line with { Start = start }).Trimmed(text);
}
