using System.Text;
using FocusThemes.Queries.Codebooks;
using FocusThemes.Writing.Plain;

namespace FocusThemes.Writing.Codebooks;

/// <summary>A codebook to read, in Markdown: a heading for each code, by its level.</summary>
internal static class CodebookMarkdown
{
    public static void Write(CodebookExport exported, ExportChoices choices, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        var (book, about) = exported;
        writer.Write(MarkdownFormat.Heading(1, about.Title));
        foreach (var paragraph in MarkdownFormat.Head(about)) writer.Write(paragraph);
        writer.Write(MarkdownFormat.Paragraph($"{book.DefinitionSentence} {book.ExampleSentence}"));
        foreach (var code in book.Codes) Write(writer, exported, code);
    }

    private static void Write(StreamWriter writer, CodebookExport exported, CodebookEntry code)
    {
        writer.Write(MarkdownFormat.Heading(1 + code.Level, code.Title));
        if (code.Level > 2) writer.Write(MarkdownFormat.Paragraph($"Below {code.Above}"));
        if (code.Subtitle is { } subtitle) writer.Write(MarkdownFormat.Paragraph(subtitle));
        if (code.Definition.Count > 0) writer.Write($"**{exported.Book.DefinedBy}**\n\n");
        else if (exported.Book.IsDefined) writer.Write(MarkdownFormat.Paragraph(exported.Book.Undefined));
        foreach (var text in code.Definition)
            foreach (var (i, paragraph) in text.Paragraphs.Index())
                writer.Write(MarkdownFormat.Paragraph(i == 0 && text.Concept is { } concept ? $"{concept}: {paragraph}" : paragraph));
        writer.Write(MarkdownFormat.Paragraph(code.Sentence));
        if (code.Example is not { } quote) return;
        foreach (var words in CodebookExport.WordsOf(code).SelectMany(MarkdownText.Paragraphs)) writer.Write($"> {words}\n>\n");
        var (before, place, after) = CodebookExport.AttributionOf(code);
        var said = MarkdownText.Escape(before + place + after);
        if (exported.About.AddressOf(exported.Book.Study.Link.AddressOfQuote(quote.Id)) is { } address)
            said = MarkdownText.Linked(said, place, address);
        writer.Write($"> {said}\n\n");
    }
}
