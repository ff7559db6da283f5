using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace FocusThemes.Reading.Formats;

/// <summary>The words of a string of a workbook, plain or of several runs.</summary>
/// <param name="Paragraphs">One for words without raised marks, whatever line breaks they have.</param>
/// <param name="HasReading">True where it tells how its words are spoken, which is no part of them.</param>
/// <param name="HasStruck">True where a line goes through some of them.</param>
internal sealed partial record RichText(IReadOnlyList<Paragraph> Paragraphs, bool HasReading = false, bool HasStruck = false)
{
    // Of _x000A_.
    private const int EscapeLength = 7;

    public static RichText Nothing { get; } = new([]);

    public string Words => Paragraphs.Count == 1 ? Paragraphs[0].Text
        : string.Join('\n', Paragraphs.Select(paragraph => paragraph.Text));

    public static RichText Of(string words) => words.Length == 0 ? Nothing : new([new Paragraph(words)]);

    /// <summary>The words as a cell shows them, with the same marks.</summary>
    public RichText Shown(string words) => this with
    {
        Paragraphs = [new Paragraph(words) { Marks = [.. Paragraphs.SelectMany(paragraph => paragraph.Marks)] }],
    };

    /// <summary>The text of the element that the reader is on.</summary>
    public static RichText Within(XmlReader xml)
    {
        if (xml.IsEmptyElement) return Nothing;
        var (pieces, depth) = (new List<(StringBuilder Words, bool IsRaised)>(), xml.Depth);
        var (isText, isRaised, hasReading, hasStruck) = (false, false, false, false);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "rPh" })
            {
                hasReading = true;
                var spoken = xml.Depth;
                if (!xml.IsEmptyElement) while (xml.Read() && xml.Depth > spoken) ;
            }
            else if (xml.NodeType == XmlNodeType.Element)
            {
                if (xml.LocalName == "r") isRaised = false;
                if (xml.LocalName == "vertAlign") isRaised = xml.GetAttribute("val") == "superscript";
                hasStruck |= xml.LocalName == "strike" && xml.GetAttribute("val") is not ("0" or "false");
                isText = xml.LocalName == "t";
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                isText = false;
                if (xml.LocalName == "r") isRaised = false;
            }
            else if (isText) Add(pieces, xml.Value, isRaised);
        }

        return new(ParagraphsOf(pieces), hasReading, hasStruck);
    }

    /// <summary>The text with every escape as the sign that it stands for.</summary>
    public static string Unescaped(string text) => !text.Contains("_x", StringComparison.Ordinal) ? text
        // As Word and Excel write a line's end of Windows.
        : Escape().Replace(text, found => SignOf(found.Value)).Replace("\r\n", "\n", StringComparison.Ordinal);

    // An escape may be parted between texts that follow each other.
    private static void Add(List<(StringBuilder Words, bool IsRaised)> pieces, string words, bool isRaised)
    {
        if (pieces.Count == 0 || pieces[^1].IsRaised != isRaised) pieces.Add((new(), isRaised));
        pieces[^1].Words.Append(words);
    }

    private static List<Paragraph> ParagraphsOf(List<(StringBuilder Words, bool IsRaised)> pieces)
    {
        if (pieces.Count == 0) return [];
        if (!pieces.Exists(piece => piece.IsRaised))
            return Unescaped(pieces[0].Words.ToString()) is { Length: > 0 } plain ? [new Paragraph(plain)] : [];
        var (paragraphs, line) = (new List<Paragraph>(), new ParagraphWords());
        foreach (var (words, isRaised) in pieces)
        {
            var from = line.Length;
            foreach (var c in Unescaped(words.ToString()))
            {
                if (c != '\n')
                {
                    line.Append(c);
                    continue;
                }

                if (isRaised) line.Raise(from);
                paragraphs.Add(line.Take());
                from = 0;
            }

            if (isRaised) line.Raise(from);
        }

        paragraphs.Add(line.Take());
        return paragraphs;
    }

    // An escape for what no text has, a NUL or half of a pair, stands as it is printed.
    private static string SignOf(string escapes)
    {
        var sign = string.Concat(escapes.Chunk(EscapeLength).Select(one => (char)Convert.ToUInt16(new(one[2..^1]), 16)));
        return sign is ['\0'] || (sign.Length == 1 && char.IsSurrogate(sign[0])) ? escapes : sign;
    }

    [GeneratedRegex("_x[Dd][89ABab][0-9A-Fa-f]{2}__x[Dd][C-Fc-f][0-9A-Fa-f]{2}_|_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Escape();
}
