using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using FocusThemes.Reading.Citations;
using FocusThemes.Reading.Formats.Hiding;
using FocusThemes.Reading.Formats.Html;
using FocusThemes.Reading.Formats.Plain;

namespace FocusThemes.Reading.Formats.Jats;

/// <summary>
/// Articles and books in the XML of archives and publishers: JATS and BITS with tables as in HTML or as in CALS, TEI. Their
/// tables are read, with what labels and explains them, and what the article says that it is cited by.
/// </summary>
public sealed partial class JatsFormat : ITableFormat
{
    private const int HeadBytes = 4096;
    private const int MostPicturesNamed = 10;

    public bool Reads(string name, ReadOnlySpan<byte> bytes) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".XML" or ".NXML" => true,
        ".HTML" or ".HTM" => false,
        _ => BeginsAsArticle(bytes),
    };

    public TableText Read(string name, byte[] bytes, bool withHidden, Patience patience)
    {
        var (text, problems) = LegacyEncoding.Decode(name, bytes, StatedEncoding(bytes));
        var parts = PartsOf(name, NamedLetters.Written(name, text, patience), patience);
        var hidden = new HiddenFound(withHidden);
        for (var i = 0; i < parts.Remarks; i++) hidden.LeavesOut(HiddenKind.Comment);
        var blocks = new JatsBlocks(hidden, patience);
        var flow = blocks.Read(parts.Tables);
        problems = [.. problems, .. Pictures(blocks.Pictures), .. hidden.Problems];
        var read = flow.Exists(block => block is BlockTable)
            ? new DocumentTables(name, problems, patience).Read(flow, parts.LeftOut)
            : TableText.Running("") with { Problems = [.. problems, NoTable(parts)] };
        return read with
        {
            HasAllCells = read.Grids.Any(grid => grid.Columns > 1),
            IsPaper = true,
            Hidden = hidden.Parts,
            Citation = parts.Articles > 1 ? null : JatsCitation.Of(name, parts),
        };
    }

    private static JatsParts PartsOf(string name, string text, Patience patience)
    {
        using var source = new PatientText(text, patience);
        using var xml = XmlReader.Create(source, new()
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
        });
        try
        {
            return JatsParts.Read(name, xml, patience);
        }
        catch (XmlException fault)
        {
            throw new UnacceptableInputException(
                $"{name}, line {fault.LineNumber}: this is not well-formed XML; get the file anew from where it came from, or "
                + "copy the table from the page into a text file.", fault);
        }
    }

    private static ReadingProblem NoTable(JatsParts parts) => new(
        0, parts.IsArticle ? "There is no table in this article." : $"There is no table in this file, which begins with <{parts.Root}>; "
            + "of XML, articles in JATS, books in BITS and texts in TEI are read.", "");

    private static IEnumerable<ReadingProblem> Pictures(List<string> pictures)
    {
        if (pictures.Count == 0) yield break;
        var named = string.Join(", ", pictures.Where(label => label.Length > 0).Take(MostPicturesNamed));
        yield return new(
            0, $"{pictures.Count:N0} {(pictures.Count == 1 ? "table is a picture" : "tables are pictures")} and could not be "
            + $"read{(named.Length > 0 ? $": {named}" : "")}.", "");
    }

    // Null where none is stated, or none that is known.
    private static Encoding? StatedEncoding(byte[] bytes) =>
        LegacyEncoding.StatedIn(bytes, HeadBytes, Declared()) is not { } declared ? null
        : declared.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) ? Encoding.Latin1
        : CodePagesEncodingProvider.Instance.GetEncoding(declared);

    private static bool BeginsAsArticle(ReadOnlySpan<byte> bytes)
    {
        var head = LegacyEncoding.MarkupHeadOf(bytes, HeadBytes);
        return Root().Match(head, XmlProlog.EndOf(head)) is { Success: true } root
            // A page may begin with an article or a table, too.
            && (root.Groups["page"].Length == 0 || head.StartsWith("<?xml", StringComparison.Ordinal)
                || bytes.IndexOf("<table-wrap"u8) >= 0 || bytes.IndexOf("<article-meta"u8) >= 0);
    }

    [GeneratedRegex(@"^<\?xml\b[^>]{0,200}?\bencoding\s*=\s*[""']([A-Za-z0-9_.:-]{1,40})", RegexOptions.NonBacktracking)]
    private static partial Regex Declared();

    [GeneratedRegex(
        @"\G<(?:[\w-]{1,20}:)?(?:(?<page>article|table)|book|book-part|book-part-wrapper|pmc-articleset|OAI-PMH|table-wrap|"
        + @"table-wrap-group|floats-group|TEI|teiCorpus)[\s/>]", RegexOptions.CultureInvariant)]
    private static partial Regex Root();

    /// <summary>A text that spends patience as it is read.</summary>
    private sealed class PatientText(string text, Patience patience) : StringReader(text)
    {
        public override int Read(char[] buffer, int index, int count)
        {
            patience.Spend(count);
            return base.Read(buffer, index, count);
        }
    }
}
