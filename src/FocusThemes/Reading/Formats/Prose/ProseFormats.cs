using FocusThemes.Reading.Formats.Hiding;
using FocusThemes.Reading.Formats.Html;
using FocusThemes.Reading.Formats.Jats;
using FocusThemes.Reading.Formats.Latex;
using FocusThemes.Reading.Formats.Office.OpenDocument;
using FocusThemes.Reading.Formats.Office.Word;
using FocusThemes.Reading.Formats.Pdf;
using FocusThemes.Reading.Formats.Plain;

namespace FocusThemes.Reading.Formats.Prose;

/// <summary>Files as running text: of what a table is read from the words around it too, and slides.</summary>
public static class ProseFormats
{
    /// <summary>The extensions of files that are read, in lower case, with the full stop.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [".qmd", ".rmd", ".pptx", .. TableFormats.Extensions];

    /// <exception cref="UnacceptableInputException">The file cannot be read; said with its name and what to do.</exception>
    public static ProseText Read(string name, byte[] bytes, Patience patience)
    {
        var hidden = new HiddenFound(isRead: false);
        if (Path.GetExtension(name).ToUpperInvariant() is ".QMD" or ".RMD")
            return PlainProse.Read(PlainTextFormat.Decode(name, bytes), patience);
        if (SlideText.Reads(name)) return SlideText.Read(name, bytes, hidden, patience);
        ForeignForms.Refuse(name, bytes);
        return TableFormats.All.FirstOrDefault(format => format.Reads(name, bytes)) switch
        {
            null => throw new UnacceptableInputException(
                $"{name}: texts are read from {string.Join(' ', Extensions)}; save it as one of these."),
            PlainTextFormat => PlainProse.Read(PlainTextFormat.Decode(name, bytes), patience),
            WordFormat => WordFormat.ReadProse(name, bytes, hidden, patience),
            OpenDocumentFormat => OpenDocumentFormat.ReadProse(name, bytes, hidden, patience),
            HtmlFormat => HtmlFormat.ReadProse(name, bytes, hidden, patience),
            LatexFormat => LatexFormat.ReadProse(name, bytes, hidden, patience),
            PdfFormat => PdfFormat.ReadProse(name, bytes, hidden, patience),
            var other => PlainProse.Read(other.Read(name, bytes, withHidden: false, patience).Text, patience) with { HasLines = false },
        };
    }

    /// <summary>A text as it is pasted.</summary>
    public static ProseText Pasted(string text, Patience patience) => PlainProse.Read(text, patience);
}
