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

    public static MemoryStream Of(Export exported)
    {
        var frame = new MemoryStream();
        using var document = WordprocessingDocument.Create(frame, WordprocessingDocumentType.Document);
        var language = exported.Study?.Reference.Language is { } own && Language().IsMatch(own) ? own : OurLanguage;
        // Ids and names that the library makes up are never the same twice.
        var properties = document.AddCoreFilePropertiesPart();
        document.ChangeIdOfPart(properties, "properties");
        using (var xml = new MemoryStream(Encoding.UTF8.GetBytes(OfficePackage.Properties(exported, language))))
            properties.FeedData(xml);
        // Written later, past the library, as the text is.
        if (exported.Stamp() is not null) document.ChangeIdOfPart(document.AddCustomFilePropertiesPart(), "own");
        var main = document.AddMainDocumentPart();
        document.ChangeIdOfPart(main, "main");
        main.Document = new(new Body());
        main.AddNewPart<StyleDefinitionsPart>("styles").Styles = DocxStyles.Make(language);
        main.AddNewPart<HeaderPart>(DocxPage.Header).Header = new(
            DocxParagraph.Of(DocxStyles.Header, RefiText.Shortened(exported.CitedShortly(), 110)));
        main.AddNewPart<FooterPart>(DocxPage.Footer).Footer = new(PageOfPages());
        // Without it Word sets the text as its edition of 2007 did.
        main.AddNewPart<DocumentSettingsPart>("settings").Settings = new(new Compatibility(new CompatibilitySetting
        {
            Name = CompatSettingNameValues.CompatibilityMode,
            Uri = "http://schemas.microsoft.com/office/word",
            Val = "15",
        }));
        return frame;
    }

    private static Paragraph PageOfPages() => new(
        new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.Footer }),
        Words("Page "), Field("PAGE"), Words(" of "), Field("NUMPAGES"));

    private static SimpleField Field(string name) => new(Words("1")) { Instruction = name };

    private static Run Words(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$", RegexOptions.ExplicitCapture)]
    private static partial Regex Language();
}
