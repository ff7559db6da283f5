using FocusThemes.Model;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting.Attributions;
using FocusThemes.Reading.Interpreting.Running.Edges;

namespace FocusThemes.Reading.Interpreting.Running;

/// <summary>Writes the segments of a text into its draft, in their order.</summary>
internal sealed class SegmentWriter(string text, Borders borders, List<TextLine> rows, Layout layout, TableDraft draft)
{
    private readonly Border[] all = borders.All;
    private Attribution? speaker;
    private bool isBelow, arePartsWider;

    /// <summary>The theme that the table's caption names; null where it names none.</summary>
    public (Stretch Number, Stretch Title)? OfCaption { get; init; }

    public void Write(List<Segment> segments, Patience patience)
    {
        var lastQuote = segments.FindLastIndex(one => one.Role is Role.Quote or Role.Told);
        arePartsWider = segments.Zip(segments.Skip(1)).Any(pair => pair.First.Role == Role.Part && pair.Second.Role == Role.Concept && IsTold(pair.First));
        foreach (var (i, segment) in segments.Index())
        {
            patience.Spend(1);
            isBelow = lastQuote >= 0 && i > lastQuote;
            Write(segment, Next(segments, i));
        }
    }

    // What is noted between a quote and whoever is named below it parts them not.
    private static Segment? Next(List<Segment> segments, int index)
    {
        var next = index + 1;
        if (segments[index].Role is Role.Quote or Role.Told)
        {
            while (next < segments.Count && segments[next].Role == Role.Note) next++;
            if (next == segments.Count || segments[next].Role != Role.By) next = index + 1;
        }

        return next < segments.Count ? segments[next] : null;
    }

    // An attribution belongs to the quote before it.
    private void Write(Segment segment, Segment? next)
    {
        if (IsNothing(segment)) return;
        var words = Stretch.Trimmed(text, all[segment.From].Start, Math.Max(all[segment.From].Start, all[segment.To].End));
        var at = new TextLine(draft.NumberAt(words.Start), words.Start, words.End);
        if (segment.Role is not (Role.By or Role.Speaker or Role.Caption or Role.Heading)) PlaceBullet(all[segment.From]);
        // A bullet alone.
        if (words.IsEmpty && segment.Role is not (Role.By or Role.Speaker)) return;
        switch (segment.Role)
        {
            case Role.Caption:
                WriteCaption(rows[all[segment.From].Line]);
                break;
            case Role.Heading:
                Place(PassageKind.Heading, rows[all[segment.From].Line]);
                break;
            case Role.Title:
                WriteTitle(segment, at);
                break;
            case Role.Subtitle:
                draft.AddSubtitle(at);
                break;
            case Role.Part:
                WritePart(segment, at, next);
                break;
            case Role.Concept:
                // The cell of the theme again, alone on its line.
                if (draft.RepeatsTitle(at)) draft.AddTheme(null, null, at);
                else draft.AddConceptText(at);
                break;
            case Role.Label:
                Place(all[segment.To].Is(BorderKind.Number) ? PassageKind.Number : PassageKind.Heading, at);
                break;
            case Role.By:
                draft.Passages.Add(segment.By!.Attribution.Kind, segment.By.Attribution.Start, segment.By.Attribution.End, at.Number);
                break;
            case Role.Speaker:
                var by = segment.By!.Attribution;
                speaker = segment.By.IsAnswering ? null : by;
                draft.Passages.Add(PassageKind.Attribution, by.Start, by.End, at.Number);
                break;
            case Role.Asked or Role.Note:
                draft.AddNote(at);
                break;
            case Role.Quote or Role.Told:
                WriteQuote(segment, at, next);
                break;
            case Role.Mark:
                Place(PassageKind.QuotationMark, at);
                break;
        }
    }

    // Below the last quote, what is neither a sentence nor a note by its form may be anything: it is told as not understood.
    private bool IsNothing(Segment segment)
    {
        if (segment.Role == Role.Note && !borders.Told.ContainsKey(segment.From) && !draft.HasThemeInTable && layout.HasNumbers) return true;
        if (!isBelow || !all[segment.From].IsLine || borders.Told.ContainsKey(segment.From)) return false;
        var line = all[segment.From].Line;
        var sign = layout.Lines[line];
        return segment.Role switch
        {
            Role.Note => !sign.IsNote && !draft.HasNotes && !TableWords.EndsAsSentence(rows[line].In(text)),
            Role.Title or Role.Part => sign.Title < 0,
            Role.Concept => draft.ConceptHasQuotes
                && (rows[line].Number > rows[line - 1].Number + 1 || !TableWords.EndsAsSentence(rows[line].In(text))),
            _ => false,
        };
    }

    private void Place(PassageKind kind, TextLine at) => draft.Passages.Add(kind, at.Start, at.End, draft.NumberAt(at.Start));

    private void PlaceBullet(Border border)
    {
        var bullet = Stretch.Trimmed(text, border.At, border.Start);
        if (!bullet.IsEmpty) draft.Passages.Add(PassageKind.Border, bullet.Start, bullet.End, draft.NumberAt(bullet.Start));
    }

    private void WriteCaption(TextLine line)
    {
        line = line with { Number = draft.NumberAt(line.Start) };
        if (OfCaption is not var (number, title) || title.Start < line.Start || title.End > line.End)
        {
            Place(PassageKind.Caption, line);
            return;
        }

        Place(PassageKind.Caption, (line with { End = title.Start }).Trimmed(text));
        draft.AddTheme(number.IsEmpty ? null : number.In(text).ToString(), number.IsEmpty ? null : new(number.Start, number.End, line.Number), line with { Start = title.Start, End = title.End });
        var rest = (line with { Start = title.End }).Trimmed(text);
        if (!rest.IsBlank) Place(PassageKind.Caption, rest);
    }

    private void WriteTitle(Segment segment, TextLine at)
    {
        // "Trust—": the next cell is empty.
        if (at.End - at.Start > 2 && text[at.End - 1] is '—' or '–' && char.IsLetter(text[at.End - 2]))
        {
            draft.Passages.Add(PassageKind.Border, at.End - 1, at.End, at.Number);
            at = at with { End = at.End - 1 };
        }

        var sign = all[segment.From].IsLine ? layout.Lines[all[segment.From].Line] : new(false, false, false);
        if (!sign.IsTitle || sign.Title >= at.End)
        {
            draft.AddTheme(null, null, at);
            return;
        }

        var mark = draft.Passages.Add(sign.Number is null ? PassageKind.Heading : PassageKind.Number, at.Start, sign.NumberEnd, at.Number);
        draft.AddTheme(sign.Number, sign.Number is null ? null : mark, at with { Start = sign.Title });
    }

    private bool IsTold(Segment part) => all[part.From].IsLine && layout.Lines[all[part.From].Line].Told == ToldLine.Part;

    // Alone between a theme and its quotes, a part is the concept, unless headings of its level stand over the authors' words.
    private void WritePart(Segment segment, TextLine at, Segment? next)
    {
        var title = at.Start;
        if (all[segment.From].IsLine && layout.Lines[all[segment.From].Line] is { IsPart: true } sign && sign.Title >= 0 && sign.Title < at.End)
        {
            title = sign.Title;
            if (next is { Role: Role.Concept } || (arePartsWider && IsTold(segment))) draft.Passages.Add(PassageKind.Heading, at.Start, sign.NumberEnd, at.Number);
        }

        if (next is { Role: Role.Concept } || (arePartsWider && IsTold(segment))) draft.BeginSubtheme(at with { Start = title });
        else draft.BeginConcept(at, title);
    }

    private void WriteQuote(Segment segment, TextLine at, Segment? next)
    {
        var bounds = QuoteBounds.Of(text, all, segment, new(at.Start, at.End));
        var after = Stretch.Trimmed(text, bounds.Close, Math.Max(bounds.Close, at.End));
        if (!bounds.IsEmpty) draft.AddQuote(bounds, after, next is { Role: Role.By } ? next.By!.Attribution : null, speaker);
        speaker = null;
    }
}
