using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using FocusThemes.Queries.Studies;
using FocusThemes.Writing.Citations;
using FocusThemes.Writing.Refi;

namespace FocusThemes.Writing.Office;

/// <summary>All of a document but its text: what it is, how it looks, what stands above and below each page.</summary>
internal static partial class DocxFrame
{
    private const string OurLanguage = "en-GB";
    private const string HeaderPart = "word/header1.xml";

    /// <summary>Languages of which the frame is kept: making it takes longer than the text of a short document.</summary>
    private const int MostKept = 16;
    private static readonly ConcurrentDictionary<(string Language, bool HasOwn), IReadOnlyList<Part>> Kept = new();

    /// <summary>A file of the frame, in the order of the archive.</summary>
    /// <param name="Bytes">Empty for what is written for each document by itself.</param>
    internal sealed record Part(string Name, byte[] Bytes);

    /// <summary>The files of the document but for its text, whose own is there without any.</summary>
    public static IEnumerable<Part> Of(Export exported)
    {
        var language = exported.Study?.Reference.Language is { } own && Language().IsMatch(own) ? own : OurLanguage;
        var key = (language, exported.Stamp() is not null);
        var parts = Kept.TryGetValue(key, out var kept) ? kept : Make(key);
        if (kept is null && Kept.Count < MostKept) Kept.TryAdd(key, parts);
        return parts.Select(part => part.Name switch
        {
            OfficePackage.PropertiesPart => part with { Bytes = Encoding.UTF8.GetBytes(OfficePackage.Properties(exported, language)) },
            HeaderPart => part with { Bytes = HeaderOf(exported) },
            _ => part,
        });
    }

    private static IReadOnlyList<Part> Make((string Language, bool HasOwn) asked)
    {
        using var frame = new MemoryStream();
        using (var document = WordprocessingDocument.Create(frame, WordprocessingDocumentType.Document))
        {
            // Ids and names that the library makes up are never the same twice.
            document.ChangeIdOfPart(document.AddCoreFilePropertiesPart(), "properties");
            // Written later, past the library, as the text is.
            if (asked.HasOwn) document.ChangeIdOfPart(document.AddCustomFilePropertiesPart(), "own");
            var main = document.AddMainDocumentPart();
            document.ChangeIdOfPart(main, "main");
            main.Document = new(new Body());
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = DocxStyles.Make(asked.Language);
            main.AddNewPart<HeaderPart>(DocxPage.Header).Header = new();
            main.AddNewPart<FooterPart>(DocxPage.Footer).Footer = new(PageOfPages());
            // Without it Word sets the text as its edition of 2007 did.
            main.AddNewPart<DocumentSettingsPart>("settings").Settings = new(new Compatibility(new CompatibilitySetting
            {
                Name = CompatSettingNameValues.CompatibilityMode,
                Uri = "http://schemas.microsoft.com/office/word",
                Val = "15",
            }));
        }

        using var archive = new ZipArchive(frame, ZipArchiveMode.Read);
        return [.. archive.Entries.Where(entry => entry.FullName != OfficePackage.OwnPropertiesPart).Select(entry =>
        {
            using var made = entry.Open();
            using var held = new MemoryStream();
            made.CopyTo(held);
            return new Part(entry.FullName, held.ToArray());
        })];
    }

    private static byte[] HeaderOf(Export exported)
    {
        using var made = new MemoryStream();
        new Header(DocxParagraph.Of(DocxStyles.Header, RefiText.Shortened(exported.CitedShortly(), 110))).Save(made);
        return made.ToArray();
    }

    private static Paragraph PageOfPages() => new(
        new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.Footer }),
        Words("Page "), Field("PAGE"), Words(" of "), Field("NUMPAGES"));

    private static SimpleField Field(string name) => new(Words("1")) { Instruction = name };

    private static Run Words(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$", RegexOptions.ExplicitCapture)]
    private static partial Regex Language();
}
