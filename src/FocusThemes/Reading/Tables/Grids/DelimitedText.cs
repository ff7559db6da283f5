using System.Text;

namespace FocusThemes.Reading.Tables.Grids;

/// <summary>
/// The fields of delimited text (RFC 4180): those in quotation marks may hold delimiters, line breaks and doubled
/// quotation marks. A mark that nothing closes before a delimiter or a line's end stands for itself.
/// </summary>
internal sealed class DelimitedText(string text, char delimiter)
{
    private readonly StringBuilder made = new(text.Length);

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
                at = AddField(at, fields);
                if (at == text.Length || text[at] != delimiter) break;
                made.Append('\t');
                at++;
            }

            while (at < text.Length && text[at] is '\r' or '\n') made.Append(text[at++]);
            if (fields.Count > 1 || !fields[0].IsEmpty) yield return fields;
        }
    }

    // Gives where the field ends: at a delimiter, at a line's end or at that of the text.
    private int AddField(int start, List<Stretch> fields)
    {
        var begin = made.Length;
        if (start < text.Length && text[start] == '"' && ClosingMark(start) is var close and > 0)
        {
            var inner = text.AsSpan(start + 1, close - start - 1);
            NeedsQuotes |= inner.IndexOfAny("\"\r\n") >= 0 || inner.Contains(delimiter);
            for (int mark; (mark = inner.IndexOf('"')) >= 0; inner = inner[(mark + 2)..])
                made.Append(inner[..(mark + 1)]);
            made.Append(inner);
            start = close + 1;
        }
        else
        {
            var length = text.AsSpan(start).IndexOfAny(delimiter, '\r', '\n');
            var end = length < 0 ? text.Length : start + length;
            made.Append(text, start, end - start);
            start = end;
        }

        fields.Add(new(begin, made.Length));
        return start;
    }

    // Doubled marks are passed over; -1 where what follows the next one is not the end of a field.
    private int ClosingMark(int open)
    {
        for (var at = open + 1; (at = text.IndexOf('"', at)) >= 0; at += 2)
            if (at + 1 == text.Length || text[at + 1] != '"')
                return at + 1 == text.Length || text[at + 1] == delimiter || text[at + 1] is '\r' or '\n' ? at : -1;
        return -1;
    }
}
