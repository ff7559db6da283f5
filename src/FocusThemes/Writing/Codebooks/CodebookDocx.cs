using DocumentFormat.OpenXml;
using FocusThemes.Queries.Codebooks;
using FocusThemes.Writing.Office;

namespace FocusThemes.Writing.Codebooks;

/// <summary>A codebook to print: a heading for each code, by its level, so that a word processor lists them.</summary>
internal static class CodebookDocx
{
    public static void Write(CodebookExport exported, ExportChoices choices, Stream stream)
    {
        var links = new DocxLinks(exported.About);
        var page = new DocxPage(choices.Is(ExportOption.Paper, ExportOption.Letter), IsLandscape: false);
        DocxPackage.Write(exported.About, stream, page,
        [
            .. DocxReading.Head(exported.About, links),
            DocxParagraph.Of(DocxStyles.About, $"{exported.Book.DefinitionSentence} {exported.Book.ExampleSentence}"),
            .. exported.Book.Codes.SelectMany(code => Of(exported, links, code)),
        ], links);
    }

    private static IEnumerable<OpenXmlElement> Of(CodebookExport exported, DocxLinks links, CodebookEntry code)
    {
        yield return DocxParagraph.Of(DocxStyles.Headings[Math.Min(code.Level, DocxStyles.Headings.Count) - 1], code.Title);
        if (code.Level > 2) yield return DocxParagraph.Of(DocxStyles.About, $"Below {code.Above}");
        if (code.Subtitle is { } subtitle) yield return DocxParagraph.Of(DocxStyles.Subtitle, subtitle);
        if (code.Definition.Count > 0) yield return DocxParagraph.Of(DocxStyles.About, $"{exported.Book.DefinedBy}:");
        else if (exported.Book.IsDefined) yield return DocxParagraph.Of(DocxStyles.About, exported.Book.Undefined);
        foreach (var text in code.Definition)
            foreach (var (i, paragraph) in text.Paragraphs.Index())
                yield return DocxParagraph.OfAuthors(
                    DocxStyles.Normal, i == 0 && text.Concept is { } concept ? $"{concept}: {paragraph}" : paragraph);
        yield return DocxParagraph.Of(DocxStyles.Note,
            [links.ToPage(code.QuotesSentence, exported.PathOf(code)), new(code.Sentence[code.QuotesSentence.Length..])]);
        if (code.Example is not { } quote) yield break;
        foreach (var words in CodebookExport.WordsOf(code)) yield return DocxParagraph.Of(DocxStyles.Quote, words);
        var (before, place, after) = CodebookExport.AttributionOf(code);
        yield return DocxParagraph.Of(DocxStyles.Attribution,
            [new(before), links.ToPage(place, exported.Book.Study.Link.AddressOfQuote(quote.Id)), new(after)]);
    }
}
