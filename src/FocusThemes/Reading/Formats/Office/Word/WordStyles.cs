using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace FocusThemes.Reading.Formats.Office.Word;

/// <summary>What the styles of a document say of how its words are shown.</summary>
internal sealed class WordStyles
{
    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (WordLook? Look, bool Fills)> resolved = new(StringComparer.Ordinal);
    private string? usualParagraph;
    private bool isHiddenByDefault;

    public static WordStyles Of(MainDocumentPart main, OfficeArchive archive)
    {
        var read = new WordStyles();
        if (main.StyleDefinitionsPart is not { } part) return read;
        using var xml = archive.Open(part);
        var root = XElement.Load(xml);
        foreach (var child in root.Elements())
        {
            if (child.Name.LocalName == "docDefaults")
                read.isHiddenByDefault = child.Descendants().Any(one => one.Name.LocalName == "vanish" && IsOn(one));
            if (child.Name.LocalName != "style" || ValueOf(child, "styleId") is not { } id) continue;
            var look = child.Elements().FirstOrDefault(one => one.Name.LocalName == "rPr");
            read.styles[id] = new(
                ChildOf(child, "basedOn"), WordLook.Of(look),
                ChildOf(child, "name"), child.Descendants().Any(IsFilling));
            if (ValueOf(child, "type") == "paragraph" && ValueOf(child, "default") is "1" or "true" or "on")
                read.usualParagraph = id;
        }

        return read;
    }

    /// <summary>
    /// Whether words are hidden: what the run says itself, else whether an odd number of its styles hides them, as the
    /// format has it (ECMA-376, part 1, 17.7.3).
    /// </summary>
    public bool IsHidden(bool? own, string? table, string? paragraph, string? character) => own ?? (isHiddenByDefault
        || (Look(table)?.IsHidden ?? false) ^ (Look(paragraph ?? usualParagraph)?.IsHidden ?? false)
        ^ (Look(character)?.IsHidden ?? false));

    /// <summary>Whether words stand above the line, by the style of the run or by itself.</summary>
    public bool IsRaised(bool? own, string? character) => own ?? Look(character)?.IsRaised ?? false;

    /// <summary>Whether words are in bold letters, by the run, its style or that of the paragraph.</summary>
    public bool IsBold(bool? own, string? paragraph, string? character) =>
        own ?? Look(character)?.IsBold ?? Look(paragraph ?? usualParagraph)?.IsBold ?? false;

    /// <summary>Whether a line goes through words, by the style of the run or by itself.</summary>
    public bool IsStruck(bool? own, string? character) => own ?? Look(character)?.IsStruck ?? false;

    /// <summary>Whether words have the colour of what is behind them, by the run, its style and that of the paragraph.</summary>
    /// <param name="behind">The filling of the paragraph or the cell; null for none.</param>
    public bool IsBlackened(WordLook own, string? paragraph, string? table, string? behind)
    {
        var look = Look(own.Style) is { } style ? own.Or(style) : own;
        if (Look(paragraph ?? usualParagraph) is { } around) look = look.Or(around);
        return look.IsBlackenedOn(behind ?? (Fills(paragraph ?? usualParagraph) || Fills(table) ? WordLook.Unknown : null));
    }

    /// <summary>The font of a run; null where nothing names one.</summary>
    public string? FontOf(string? own, string? paragraph, string? character) =>
        own ?? Look(character)?.Font ?? Look(paragraph ?? usualParagraph)?.Font;

    /// <summary>True for the style of what asks to be written over.</summary>
    public bool IsPrompt(string? character) =>
        character is not null && (styles.TryGetValue(character, out var style) ? IsPromptName(style.Name) : character == "PlaceholderText");

    /// <summary>What a style is called, which is the same in all languages where it is a style of the program's own.</summary>
    public string? NameOf(string? id) =>
        id is not null && styles.TryGetValue(id, out var style) ? style.Name ?? id : id;

    private static bool IsPromptName(string? name) => "Placeholder Text".Equals(name, StringComparison.OrdinalIgnoreCase);

    private WordLook? Look(string? id) => Resolved(id).Look;

    private bool Fills(string? id) => Resolved(id).Fills;

    // The nearest style of a chain that says anything of each; asked for every run of words.
    private (WordLook? Look, bool Fills) Resolved(string? id)
    {
        if (id is null) return default;
        if (resolved.TryGetValue(id, out var known)) return known;
        var (look, fills, next) = ((WordLook?)null, false, (string?)id);
        for (var depth = 0; next is not null && depth < GridLimits.LongestStyleChain && styles.TryGetValue(next, out var style); depth++)
            (look, fills, next) = (look?.Or(style.Look) ?? style.Look, fills || style.Fills, style.BasedOn);
        return resolved[id] = (look, fills);
    }

    private static string? ChildOf(XElement element, string name) =>
        element.Elements().FirstOrDefault(child => child.Name.LocalName == name) is { } found ? ValueOf(found, "val") : null;

    private static string? ValueOf(XElement element, string name) =>
        element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value;

    private static bool IsOn(XElement element) => ValueOf(element, "val") is not ("0" or "false" or "off");

    // Behind paragraphs and cells; that of words is part of how they look.
    private static bool IsFilling(XElement element) => element.Name.LocalName == "shd" && element.Parent?.Name.LocalName != "rPr"
        && WordLook.IsFilled(WordLook.Of(new XElement("rPr", element)).Fill);

    private sealed record Style(string? BasedOn, WordLook Look, string? Name, bool Fills);
}
