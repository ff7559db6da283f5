using System.Globalization;
using System.Text;
using System.Xml;
using FocusThemes.Model.Letters;

namespace FocusThemes.Writing.Office;

/// <summary>A cell of a sheet: text or a number, never a formula.</summary>
internal static class XlsxCell
{
    /// <summary>Characters that a cell holds.</summary>
    public const int Longest = 32_767;
    private const int LettersInAlphabet = 26;

    // Places in the list of formats, see XlsxParts.
    private const string Plain = "1";
    private const string RightToLeft = "2";
    private const string Head = "3";

    /// <param name="column">From 0.</param>
    /// <param name="row">From 1.</param>
    public static void Write(XmlWriter xml, object? value, int column, int row)
    {
        if (value is null or "") return;
        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", Name(column, row));
        if (value is string text)
        {
            xml.WriteAttributeString("s", row == 1 ? Head : TextDirection.IsRightToLeft(text) ? RightToLeft : Plain);
            xml.WriteAttributeString("t", "inlineStr");
            xml.WriteStartElement("is");
            xml.WriteStartElement("t");
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(Held(text));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        else
        {
            xml.WriteAttributeString("s", Plain);
            xml.WriteElementString("v", Convert.ToString(value, CultureInfo.InvariantCulture));
        }

        xml.WriteEndElement();
    }

    /// <summary>B3 for the second column and the third row.</summary>
    public static string Name(int column, int row)
    {
        var letters = new StringBuilder();
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / LettersInAlphabet)
            letters.Insert(0, (char)('A' + ((rest - 1) % LettersInAlphabet)));
        return $"{letters}{row}";
    }

    // Titles longer than any cell are cut, and say so; words of people go on in the next columns and never come here.
    private static string Held(string text)
    {
        var written = OfficeText.InCell(text);
        return written.Length <= Longest ? written : $"{OfficeText.InCell(OfficeText.Parts(text, Longest / 8).First())}…";
    }
}
