using System.Globalization;
using System.Text;

namespace FocusThemes.Tests.Reading.Pdf;

/// <summary>A PDF written operator by operator, for what programs that print do not make.</summary>
internal static class MadePdf
{
    /// <summary>Pages of 600 by 800 points, each from its content; <c>/F</c> is a font, <c>/X</c> a form that prints itself.</summary>
    public static byte[] Of(params string[] contents) => Saying("", "", contents);

    /// <param name="info">Entries of what the file says of itself, such as <c>/Title(Words)</c>.</param>
    /// <param name="xml">The same in XML; empty for none.</param>
    /// <param name="contents">As above.</param>
    public static byte[] Saying(string info, string xml, params string[] contents) => Of(info, xml, "", contents);

    /// <param name="tree">Its tags; of one page, which is <c>5 0 R</c>, the tree is <c>8 0 R</c>.</param>
    /// <param name="contents">As above.</param>
    public static byte[] Tagged(string tree, params string[] contents) => Of("", "", tree, contents);

    /// <summary>Words with a mark that the tree of tags may have.</summary>
    public static string Marked(int mark, string words) => $"/Span<</MCID {mark}>>BDC {words} EMC\n";

    private static byte[] Of(string info, string xml, string tree, string[] contents)
    {
        var said = 5 + (2 * contents.Length);
        List<string> objects =
        [
            $"<</Type/Catalog/Pages 2 0 R{(xml.Length > 0 ? $"/Metadata {said + 1} 0 R" : "")}{(tree.Length > 0 ? $"/StructTreeRoot {said + 1} 0 R" : "")}>>",
            $"<</Type/Pages/Count {contents.Length}/Kids[{string.Join(' ', contents.Select((_, at) => $"{5 + (2 * at)} 0 R"))}]>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
            Stream("/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</XObject<</X 4 0 R/Y 4 0 R>>>>", "/X Do /Y Do"),
        ];
        foreach (var content in contents)
        {
            objects.Add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 3 0 R>>/XObject<</X 4 0 R>>>>"
                + $"/Contents {objects.Count + 2} 0 R>>");
            objects.Add(Stream("", content));
        }

        objects.Add($"<<{info}>>");
        if (xml.Length > 0) objects.Add(Stream("/Type/Metadata/Subtype/XML", xml));
        if (tree.Length > 0) objects.Add(tree);
        var (file, places) = (new StringBuilder("%PDF-1.4\n"), new List<int>());
        foreach (var (at, one) in objects.Index())
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{at + 1} 0 obj\n{one}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places) file.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer<</Size {objects.Count + 1}/Root 1 0 R/Info {said} 0 R>>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    /// <summary>Words at a place, from the left and from below.</summary>
    public static string Words(double x, double y, string words, double size = 10, string before = "") => string.Create(
        CultureInfo.InvariantCulture,
        $"q {before} BT /F {size} Tf 1 0 0 1 {x} {y} Tm ({words.Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal)}) Tj ET Q\n");

    /// <summary>A table of two columns with rules, a row each.</summary>
    public static string Ruled(params (string Theme, string Quote)[] rows)
    {
        var content = new StringBuilder("0.5 w\n");
        for (var row = 0; row <= rows.Length; row++) content.Append(CultureInfo.InvariantCulture, $"50 {700 - (row * 40)} m 550 {700 - (row * 40)} l S\n");
        foreach (var x in new[] { 50, 200, 550 }) content.Append(CultureInfo.InvariantCulture, $"{x} 700 m {x} {700 - (rows.Length * 40)} l S\n");
        foreach (var (row, cells) in rows.Index())
            content.Append(Words(55, 685 - (row * 40), cells.Theme)).Append(Words(205, 685 - (row * 40), cells.Quote));
        return content.ToString();
    }

    private static string Stream(string dictionary, string content) =>
        string.Create(CultureInfo.InvariantCulture, $"<<{dictionary}/Length {content.Length}>>\nstream\n{content}\nendstream");
}
