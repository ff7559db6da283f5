using System.Xml.Linq;

namespace FocusThemes.Reading.Formats.Jats;

/// <summary>What the elements of JATS, BITS, CALS and TEI are, by their names.</summary>
internal static class JatsNames
{
    private const int LongestMark = 8;

    /// <summary>Not shown, or no words.</summary>
    public static readonly HashSet<string> LeftOut = new(StringComparer.Ordinal)
    {
        "object-id", "alt-text", "long-desc", "graphic", "inline-graphic", "media", "inline-media", "annotation", "annotation-xml",
        "glyph-data", "index-term", "index-term-range-end", "processing-meta", "kwd-group", "subj-group", "abstract", "col", "colgroup",
        "colspec", "spanspec", "figure", "figDesc", "teiHeader",
    };

    /// <summary>A paragraph ends where each of these begins and ends.</summary>
    public static readonly HashSet<string> Parting = new(StringComparer.Ordinal)
    {
        "p", "list", "list-item", "def-list", "def-item", "term", "def", "term-head", "def-head", "disp-quote", "attrib", "speech",
        "speaker", "statement", "verse-group", "verse-line", "boxed-text", "sec", "title", "subtitle", "label", "disp-formula",
        "disp-formula-group", "preformat", "code", "fig", "fig-group", "caption", "question", "answer", "explanation", "array", "table-wrap-foot",
        "fn-group", "fn", "break", "copyright-statement", "license", "license-p",
        // Of pages and of TEI.
        "div", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "lb", "lg", "l", "ab", "item",
        "head", "quote", "sp",
    };

    /// <summary>Shown in front of what it labels, on the same line, within these.</summary>
    public static bool IsOnLine(XElement label) => label.Name.LocalName == "label"
        && label.Parent?.Name.LocalName is "list-item" or "def-item" or "verse-line" or "verse-group" or "fn" or "statement" or "question" or "disp-formula";

    public static bool IsPreformatted(XElement element) => element.Name.LocalName is "preformat" or "pre"
        || (string?)element.Attribute("space") == "preserve";

    /// <summary>Whether it says who said what is before it, without a sign of its own that parts it from the words.</summary>
    public static bool IsSetApart(XElement element) => element.Name.LocalName == "attrib"
        && element.Parent?.Name.LocalName is not ("table-wrap" or "table-wrap-foot" or "table-wrap-group")
        && element.Value.AsSpan().TrimStart() is [var first, ..] && char.IsLetterOrDigit(first);

    public static bool IsNote(XElement element) => element.Name.LocalName is "fn" or "note";

    /// <summary>Whether it is a mark that refers to a note, with whatever raises it or parts several.</summary>
    public static bool IsNoteMark(XElement element) => element.Name.LocalName switch
    {
        "xref" => element.Value.Trim() is { Length: <= LongestMark } mark && ((string?)element.Attribute("ref-type") is "fn" or "table-fn" || IsGluedNumber(element, mark)),
        "sup" => element.HasElements && element.Elements().All(IsNoteMark) && element.Nodes().OfType<XText>().All(text =>
            !text.Value.Any(char.IsLetterOrDigit)),
        _ => false,
    };

    // "waited.12": nothing raises the number of a reference, but the publisher's own style.
    private static bool IsGluedNumber(XElement xref, string mark) => (string?)xref.Attribute("ref-type") == "bibr" && mark.Length > 0
        && mark.All(c => char.IsAsciiDigit(c) || c is ',' or '-' or '–') && xref.PreviousNode is XText { Value: [.., var before] }
        && (char.IsLetter(before) || before is '.' or ',' or ';' or '?' or '!' or '”' or '’' or '"');

    /// <summary>The one of several versions of the same that its words are taken from; null for none.</summary>
    public static XElement? OneOf(XElement alternatives) => alternatives.Elements().FirstOrDefault(one => one.Name.LocalName == "table")
        ?? alternatives.Elements().FirstOrDefault(one => one.Name.LocalName is "math" or "textual-form")
        ?? alternatives.Elements().FirstOrDefault(one => !LeftOut.Contains(one.Name.LocalName));
}
