using DocumentFormat.OpenXml.Wordprocessing;

namespace FocusThemes.Writing.Office;

/// <summary>How a document looks: authors in sans, participants in serif and indented, as on the site.</summary>
internal static class DocxStyles
{
    public const string Normal = "Normal";
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string Heading1 = "Heading1";
    public const string Heading2 = "Heading2";
    public const string Heading3 = "Heading3";
    public const string Heading4 = "Heading4";
    public const string Heading5 = "Heading5";
    public const string Heading6 = "Heading6";
    public const string About = "About";
    public const string Note = "Note";
    public const string Quote = "Quote";
    public const string Attribution = "Attribution";
    public const string TableHead = "TableHead";
    public const string TableText = "TableText";
    public const string TableQuote = "TableQuote";
    public const string Header = "Header";
    public const string Footer = "Footer";
    public const string Link = "Hyperlink";
    private const string Muted = "565B62";

    /// <summary>By their levels; what is deeper has the last.</summary>
    public static IReadOnlyList<string> Headings { get; } = [Heading1, Heading2, Heading3, Heading4, Heading5, Heading6];

    // Georgia and Calibri have no Hebrew and no Arabic.
    private static readonly (string Own, string RightToLeft) Sans = ("Calibri", "Arial");
    private static readonly (string Own, string RightToLeft) Serif = ("Georgia", "Times New Roman");

    // Other styles than these are Word's own.
    private static readonly string[] Custom = [About, Note, Attribution, TableHead, TableText, TableQuote];

    /// <param name="language">Which the words are spelled in.</param>
    public static Styles Make(string language) => new(
        new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(new Languages { Val = language }))),
        Style(Normal, "Normal", Sans, 21, after: 120),
        Style(Title, "Title", Serif, 40, after: 120, isBold: true),
        Style(Subtitle, "Subtitle", Serif, 24, after: 160),
        Style(Heading1, "heading 1", Serif, 30, before: 360, after: 120, level: 0, isBold: true),
        Style(Heading2, "heading 2", Sans, 20, before: 240, after: 60, level: 1, colour: Muted),
        Style(Heading3, "heading 3", Sans, 20, before: 240, after: 60, level: 2, colour: Muted),
        Style(Heading4, "heading 4", Sans, 20, before: 240, after: 60, level: 3, colour: Muted),
        Style(Heading5, "heading 5", Sans, 20, before: 240, after: 60, level: 4, colour: Muted),
        Style(Heading6, "heading 6", Sans, 20, before: 240, after: 60, level: 5, colour: Muted),
        Style(About, "About", Sans, 19, after: 60, colour: Muted),
        Style(Note, "Note", Sans, 19, before: 120, after: 60, colour: Muted),
        // Nobody's words stand on one page and their name on the next.
        Style(Quote, "Quote", Serif, 23, after: 60, indent: 425, isKeptWithNext: true),
        Style(Attribution, "Attribution", Sans, 19, after: 240, indent: 425, colour: Muted),
        Style(TableHead, "Table head", Sans, 19, isBold: true),
        Style(TableText, "Table text", Sans, 19),
        Style(TableQuote, "Table quote", Serif, 19),
        Style(Header, "header", Sans, 17, colour: Muted),
        Style(Footer, "footer", Sans, 17, colour: Muted, isCentred: true),
        new Style(new StyleName { Val = "Hyperlink" }, new StyleRunProperties(
            new Color { Val = "0B57A4" }, new Underline { Val = UnderlineValues.Single }))
        {
            Type = StyleValues.Character,
            StyleId = Link,
        });

    /// <param name="size">In half points.</param>
    /// <param name="before">In twentieths of a point, as all lengths here.</param>
    /// <param name="level">In the outline, from 0; null outside of it.</param>
    private static Style Style(
        string id, string name, (string Own, string RightToLeft) font, int size, int before = 0, int after = 0,
        int indent = 0, int? level = null, bool isBold = false, string? colour = null, bool isKeptWithNext = false,
        bool isCentred = false)
    {
        var paragraph = new StyleParagraphProperties();
        if (level is not null || isKeptWithNext) paragraph.Append(new KeepNext());
        paragraph.Append(new SpacingBetweenLines { Before = $"{before}", After = $"{after}" });
        if (indent > 0) paragraph.Append(new Indentation { Left = $"{indent}" });
        if (isCentred) paragraph.Append(new Justification { Val = JustificationValues.Center });
        if (level is not null) paragraph.Append(new OutlineLevel { Val = level });
        var run = new StyleRunProperties(
            new RunFonts { Ascii = font.Own, HighAnsi = font.Own, ComplexScript = font.RightToLeft });
        if (isBold) run.Append(new Bold(), new BoldComplexScript());
        if (colour is not null) run.Append(new Color { Val = colour });
        run.Append(new FontSize { Val = $"{size}" }, new FontSizeComplexScript { Val = $"{size}" });
        return new(new StyleName { Val = name }, new PrimaryStyle(), paragraph, run)
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
            Default = id == Normal ? true : null,
            CustomStyle = Custom.Contains(id) ? true : null,
        };
    }
}
