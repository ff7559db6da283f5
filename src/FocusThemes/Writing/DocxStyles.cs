using DocumentFormat.OpenXml.Wordprocessing;

namespace FocusThemes.Writing;

/// <summary>How a reading copy looks: authors in sans, participants in serif and indented, as on the site.</summary>
internal static class DocxStyles
{
    public const string Normal = "Normal";
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string Heading1 = "Heading1";
    public const string Heading2 = "Heading2";
    public const string Heading3 = "Heading3";
    public const string About = "About";
    public const string Quote = "Quote";
    public const string Attribution = "Attribution";
    private const string Sans = "Calibri";
    private const string Serif = "Georgia";
    private const string Muted = "565B62";

    public static Styles Make() => new(
        Style(Normal, "Normal", Sans, 21, after: 120),
        Style(Title, "Title", Serif, 40, after: 120, isBold: true),
        Style(Subtitle, "Subtitle", Serif, 24, after: 160),
        Style(Heading1, "heading 1", Serif, 30, before: 360, after: 120, level: 0, isBold: true),
        Style(Heading2, "heading 2", Sans, 20, before: 240, after: 60, level: 1, colour: Muted),
        Style(Heading3, "heading 3", Sans, 20, before: 240, after: 60, level: 2, colour: Muted),
        Style(About, "About", Sans, 19, after: 60, colour: Muted),
        Style(Quote, "Quote", Serif, 23, after: 60, indent: 425),
        Style(Attribution, "Attribution", Sans, 19, after: 240, indent: 425, colour: Muted));

    /// <param name="size">In half points.</param>
    /// <param name="before">In twentieths of a point, as all lengths here.</param>
    /// <param name="level">In the outline, from 0; null outside of it.</param>
    private static Style Style(
        string id, string name, string font, int size, int before = 0, int after = 0, int indent = 0, int? level = null,
        bool isBold = false, string? colour = null)
    {
        var paragraph = new StyleParagraphProperties();
        if (level is not null) paragraph.Append(new KeepNext());
        paragraph.Append(new SpacingBetweenLines { Before = $"{before}", After = $"{after}" });
        if (indent > 0) paragraph.Append(new Indentation { Left = $"{indent}" });
        if (level is not null) paragraph.Append(new OutlineLevel { Val = level });
        var run = new StyleRunProperties(new RunFonts { Ascii = font, HighAnsi = font });
        if (isBold) run.Append(new Bold());
        if (colour is not null) run.Append(new Color { Val = colour });
        run.Append(new FontSize { Val = $"{size}" });
        return new(new StyleName { Val = name }, new PrimaryStyle(), paragraph, run)
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
            Default = id == Normal ? true : null,
            CustomStyle = id is About or Attribution ? true : null,
        };
    }
}
