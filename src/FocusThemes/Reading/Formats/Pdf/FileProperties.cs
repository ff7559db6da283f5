using System.Net;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using FocusThemes.Model.Letters;
using FocusThemes.Reading.Formats.Pdf.Letters;
using UglyToad.PdfPig;

namespace FocusThemes.Reading.Formats.Pdf;

/// <summary>What a PDF says of itself beside its pages; programs fill it in, often without anybody's knowledge.</summary>
/// <param name="Titles">What it calls itself, the surest first.</param>
/// <param name="Authors">Each in one piece.</param>
/// <param name="Numbers">Texts in which a DOI may stand.</param>
internal sealed record FileProperties(
    IReadOnlyList<string> Titles, IReadOnlyList<string> Authors, IReadOnlyList<string> Numbers)
{
    private const int LongestText = 2_000;

    public static FileProperties None { get; } = new([], [], []);

    /// <summary>The journal, as the terms for publications have it; empty for none.</summary>
    public string Journal { get; init; } = "";

    /// <summary>When it was published, as the terms for publications have it; empty where they have nothing.</summary>
    public string Date { get; init; } = "";

    public static FileProperties Of(PdfDocument document)
    {
        var (info, xml) = (document.Information, XmlOf(document));
        return new(
            Clean(Named("title").Append(info.Title)),
            // Of several in one text it is not known what parts them.
            Clean(Named("creator") is { Count: > 0 } listed ? listed : new[] { info.Author }),
            Clean(Named("doi").Concat(Named("identifier")).Concat(Named("url")).Concat(Named("description")).Append(info.Subject)))
        {
            Journal = Clean(Named("publicationName")).FirstOrDefault(""),
            Date = Clean([.. Named("coverDate"), .. Named("publicationDate")]).FirstOrDefault(""),
        };

        List<string> Named(string name) => xml is null ? [] : [.. xml.Descendants().Where(one => one.Name.LocalName == name)
            .SelectMany(one => one.Descendants().Where(entry => entry.Name.LocalName == "li") is var entries && entries.Any()
                ? entries.Select(entry => entry.Value) : [one.Value])
            .Concat(xml.Descendants().Attributes().Where(one => one.Name.LocalName == name).Select(one => one.Value))];
    }

    private static List<string> Clean(IEnumerable<string?> texts) => [.. texts.OfType<string>().Where(text => text.Length <= LongestText)
        .Select(text => OneLine.Of(WebUtility.HtmlDecode(LetterText.Of(text))))
        .Where(text => text.Length > 0).Distinct()];

    private static XElement? XmlOf(PdfDocument document)
    {
        try
        {
            if (!document.TryGetXmpMetadata(out var metadata) || metadata.GetXmlBytes() is not { Length: > 0 and < PdfLimits.LongestXml } bytes)
                return null;
            using var source = new MemoryStream(bytes.ToArray(), writable: false);
            using var reader = XmlReader.Create(source, SafeXml.Settings);
            return XElement.Load(reader);
        }
        catch (Exception fault) when (fault is XmlException or DecoderFallbackException)
        {
            // Many programs write it broken; the pages are read all the same.
            return null;
        }
    }
}
