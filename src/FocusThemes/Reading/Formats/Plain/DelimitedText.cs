using System.Text;

namespace FocusThemes.Reading.Formats.Plain;

/// <summary>
/// The fields of delimited text (RFC 4180): those in quotation marks may hold delimiters, line breaks and doubled
/// quotation marks, or such with a backslash before them; blanks may stand around the outer marks. A mark that nothing
/// closes before a delimiter or a line's end stands for itself.
/// </summary>
/// <param name="mark">What fields are set in: quotation marks, or apostrophes.</param>
internal sealed class DelimitedText(string text, char delimiter, Patience patience, char mark = '"')
{
    private const string Kept = "=\"";

    // "He said \"wait\" and left": what follows the second mark shows that a backslash makes it one of the words.
    private readonly bool hasBackslashes = HasBackslashes(text, delimiter, mark);
    private readonly StringBuilder made = new(text.Length);
    private int marked;

    // Nothing from a place before this on closes a field: nor does it from a later one.
    private bool isNoneClosed;

    /// <summary>Whether any field needed its quotation marks: it has a delimiter, a line break or a mark.</summary>
    public bool NeedsQuotes { get; private set; }

    /// <summary>Every line as it is, but for a tab in the place of each delimiter, fields without their outer
    /// quotation marks, and doubled ones undone.</summary>
    public string Text => made.ToString();

    /// <summary>The rows from a place in the text on, without those of blank lines.</summary>
    public IEnumerable<List<Stretch>> Rows(int from = 0)
    {
        made.Append(text, 0, from);
        for (var at = from; at < text.Length;)
        {
            var fields = new List<Stretch>();
            while (true)
            {
                var field = at;
                at = AddField(at, fields);
                patience.Spend(at - field);
                if (at == text.Length || text[at] != delimiter) break;
                made.Append('\t');
                at++;
            }

            while (at < text.Length && text[at] is '\r' or '\n') made.Append(text[at++]);
            if (fields.Count > 1 || !fields[0].IsEmpty) yield return fields;
        }
    }

    /// <summary>Takes a tab of <see cref="Text"/> that parts two fields for the delimiter that it was: it belongs to the
    /// words around it.</summary>
    public void Join(int tab) => made[tab] = delimiter;

    /// <summary>True where each field of the first row stands in marks.</summary>
    public static bool IsMarkedBy(char mark, string text, char delimiter, Patience patience)
    {
        if (text.Length == 0 || text[0] != mark) return false;
        var first = new DelimitedText(text, delimiter, patience, mark);
        var fields = first.Rows().FirstOrDefault();
        return fields is { Count: > 1 } && first.marked == fields.Count;
    }

    // Gives where the field ends: at a delimiter, at a line's end or at that of the text.
    private int AddField(int start, List<Stretch> fields)
    {
        var first = AfterBlanks(start);
        // ="007": so programs keep a spreadsheet from taking words for a number or a sum.
        var open = mark == '"' && text.AsSpan(first).StartsWith(Kept) ? first + 1 : first;
        if (open < text.Length && text[open] == mark && ClosingMark(open) is var close and > 0)
        {
            marked++;
            made.Append(text, start, first - start);
            var begin = made.Length;
            var inner = text.AsSpan(open + 1, close - open - 1);
            NeedsQuotes |= inner.Contains(mark) || inner.IndexOfAny('\r', '\n') >= 0 || inner.Contains(delimiter);
            for (int at; (at = inner.IndexOf(mark)) >= 0;)
            {
                var isEscaped = hasBackslashes && at > 0 && inner[at - 1] == '\\';
                made.Append(inner[..(isEscaped ? at - 1 : at)]).Append(mark);
                inner = inner[(!isEscaped && at + 1 < inner.Length && inner[at + 1] == mark ? at + 2 : at + 1)..];
            }

            made.Append(inner);
            if (open == first && mark == '"' && made.Length - begin > Kept.Length && made[begin] == Kept[0] && made[begin + 1] == Kept[1] && made[^1] == Kept[1])
                made.Remove(made.Length - 1, 1).Remove(begin, Kept.Length);
            fields.Add(new(begin, made.Length));
            var end = AfterBlanks(close + 1);
            made.Append(text, close + 1, end - close - 1);
            return end;
        }

        var length = text.AsSpan(start).IndexOfAny(delimiter, '\r', '\n');
        var last = length < 0 ? text.Length : start + length;
        fields.Add(new(made.Length, made.Length + last - start));
        made.Append(text, start, last - start);
        return last;
    }

    private int AfterBlanks(int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00A0' && text[at] != delimiter) at++;
        return at;
    }

    // Marks of the words are passed over; -1 where what follows the next one is not the end of a field. An apostrophe may
    // stand anywhere in words.
    private int ClosingMark(int open)
    {
        if (isNoneClosed) return -1;
        for (var at = open + 1; (at = text.IndexOf(mark, at)) >= 0; at++)
        {
            if (hasBackslashes && text[at - 1] == '\\' && at - 1 > open) continue;
            if (at + 1 < text.Length && text[at + 1] == mark)
            {
                at++;
                continue;
            }

            var end = AfterBlanks(at + 1);
            if (end == text.Length || text[end] == delimiter || text[end] is '\r' or '\n') return at;
            if (mark == '"') return -1;
        }

        isNoneClosed = true;
        return -1;
    }

    private static bool HasBackslashes(string text, char delimiter, char mark)
    {
        for (var at = 0; (at = text.IndexOf('\\', at)) >= 0; at++)
        {
            if (at + 2 < text.Length && text[at + 1] == mark && text[at + 2] != delimiter && text[at + 2] != mark
                && text[at + 2] is not ('\r' or '\n')) return true;
        }

        return false;
    }
}
