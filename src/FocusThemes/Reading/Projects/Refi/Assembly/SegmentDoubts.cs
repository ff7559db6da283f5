namespace FocusThemes.Reading.Projects.Refi.Assembly;

/// <summary>Compares the words of stretches with what the file keeps beside their positions.</summary>
/// <param name="names">How many selections of the project are called by their words, of those that have a name.</param>
internal sealed class SegmentDoubts((int Matching, int Named) names, Patience patience)
{
    // Where most selections have a title, a title is no reason to doubt.
    private readonly bool areWords = names.Matching * 2 >= names.Named;

    public CodedSegment Segment(ProjectDocument document, CodedText text, int start, int end, CodedStretch stretch)
    {
        var segment = new CodedSegment(document, start, end, stretch.Codes)
        {
            Memo = stretch.Memo,
            Identifier = stretch.Identifier,
        };
        if (stretch.Words is { } words)
        {
            return segment with
            {
                Words = text.Units is null ? words : null,
                Doubt = "it is an area of a PDF page; its words are those that the file keeps with the area",
            };
        }

        if (text.Units is not { } units)
        {
            // It may be a title, and nobody's words.
            return StoredName.IsLabel(stretch.Name) ? segment
                : segment with { Doubt = $"its text is missing; the file calls it “{stretch.Name}”" };
        }

        if (TextPositions.IsWithinPair(units, start) || TextPositions.IsWithinPair(units, end))
        {
            start -= TextPositions.IsWithinPair(units, start) ? 1 : 0;
            end += TextPositions.IsWithinPair(units, end) ? 1 : 0;
            segment = segment with { Start = start, End = end, Doubt = "its position is within a character" };
        }

        return StoredName.IsLabel(stretch.Name) ? segment : Compared(segment, units, stretch.Name);
    }

    private CodedSegment Compared(CodedSegment segment, string text, string name)
    {
        if (StoredName.Matches(name, text, segment.Start, segment.End, patience) is { } isAll)
            return segment with { Words = isAll ? name : null };
        if (!areWords) return segment;
        var whole = StoredName.Cut(name) is null ? name : null;
        return StoredName.Distance(name, text, segment.Start, patience) switch
        {
            0 => segment,
            < 0 and var before => segment with
            {
                Words = whole,
                Doubt = $"the words that the file keeps beside it stand {-before} characters before its position",
            },
            > 0 and var after => segment with
            {
                Words = whole,
                Doubt = $"the words that the file keeps beside it stand {after} characters after its position",
            },
            _ => segment with { Doubt = $"the file calls it “{name}”, which does not stand at its position" },
        };
    }
}
