using FocusThemes.Reading.Conventions;

namespace FocusThemes.Reading.Formats.Pdf.Letters;

/// <summary>Words whose quotation mark is not closed: what stands below goes on with them.</summary>
internal struct OpenWords
{
    // No quote in a table has more lines.
    private const int MostLines = 60;

    private char open;

    /// <summary>Whether the lines so far leave a mark open that the next one does not open anew.</summary>
    public readonly bool GoOnIn(string line) => open != '\0' && !BeginsAnew(line);

    public static bool GoOn(IEnumerable<LetterLine> above, LetterLine below)
    {
        var words = default(OpenWords);
        foreach (var line in above.TakeLast(MostLines)) words.Add(line.Text);
        return words.GoOnIn(below.Text);
    }

    public void Add(string line)
    {
        if (BeginsAnew(line)) open = '\0';
        for (var at = 0; at < line.Length; at++)
        {
            if (QuotationMarks.DoubleAt(line, at) is not (> 0 and var length)) continue;
            open = QuotationMarks.Opens(line, at, length, open) ? line[at] : '\0';
            at += length - 1;
        }
    }

    // A mark that opens a line while another is open: that one was not closed.
    private static bool BeginsAnew(string line) =>
        line.Length > 0 && QuotationMarks.DoubleAt(line, 0) is > 0 and var length && QuotationMarks.Opens(line, 0, length, '\0');
}
