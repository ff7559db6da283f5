using System.Text;
using DocumentFormat.OpenXml.Packaging;
using FocusThemes.Reading;
using FocusThemes.Reading.Formats.Prose;
using FocusThemes.Tests.Reading.Grids;
using FocusThemes.Tests.Reading.Pdf;
using Drawing = DocumentFormat.OpenXml.Drawing;
using Presentation = DocumentFormat.OpenXml.Presentation;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace FocusThemes.Tests.Verifying;

/// <summary>Whatever a text comes in, its quotations are those that a reader sees.</summary>
public sealed class ProseFormTests(SaidFixture voices) : IClassFixture<SaidFixture>
{
    private static readonly string[] Seen = ["I sleep at noon", "Nobody asks us", "We walk home together"];

    public static TheoryData<string, byte[]> Forms => new()
    {
        { "paper.md", Utf8("She said “I sleep at noon” (P1).\n\n> Nobody asks us\n\n<!-- “Hidden words” -->\n| “We walk home together” |\n|---|\n") },
        { "paper.qmd", Utf8("---\ntitle: “Hidden words”\n---\n“I sleep at noon”\n\n```{r}\nx <- \"Hidden words\"\n```\n\n> Nobody asks us\n\n“We walk\nhome together”\n") },
        { "listing.md", Utf8("“I sleep at noon”, see `read(\"Hidden words\")`.\n\n```csharp\n\"Hidden words\"\n```\n\n~~~\n“Hidden words”\n~~~\n\n> Nobody asks us\n\n``We walk home together'' and `we` do.\n") },
        { "page.html", Utf8("<html><body><p>She said <q>I sleep at noon</q>.</p><blockquote><p>Nobody asks us</p></blockquote><p hidden>“Hidden words”</p>"
            + "<table><tr><th>Theme</th><th>Quote</th></tr><tr><td>A</td><td>“We walk home together”</td></tr></table></body></html>") },
        { "paper.tex", Utf8(@"\documentclass{article}\title{``Hidden words''}\begin{document}She said \enquote{I sleep at noon}.\todo{``Hidden words''}"
            + "\n\n\\begin{quote}Nobody asks us\\end{quote}\n% ``Hidden words''\n\\begin{tabular}{ll}A & ``We walk home together''\\\\\\end{tabular}\\end{document}") },
        { "paper.docx", GridPrinter.Docx(Paragraph("She said “I sleep at noon”."), Paragraph("Nobody asks us", "Quote"),
            new Word.Paragraph(new Word.DeletedRun(new Word.Run(new Word.DeletedText("“Hidden words”"))) { Author = "x" }), Paragraph("“We walk home together”")) },
        { "paper.pdf", MadePdf.Of(MadePdf.Words(50, 700, "She said \"I sleep at noon\".") + MadePdf.Words(50, 660, "\"Nobody asks us\" was another.")
            + MadePdf.Words(50, 620, "\"We walk home together\" they said.")) },
        { "slides.pptx", Slides() },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Quotations_are_found_in_every_form_and_what_it_hides_is_not(string name, byte[] bytes)
    {
        var prose = ProseFormats.Read(name, bytes, TestContext.Current.CancellationToken);
        var found = (await voices.CheckAsync(prose)).Quotations;
        Assert.Equal(Seen, found.Select(one => one.Quotation.Text));
        Assert.DoesNotContain("Hidden", prose.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_is_a_line_of_a_file_that_has_lines_and_else_a_paragraph()
    {
        var stop = TestContext.Current.CancellationToken;
        Assert.Equal("line 3", (await voices.CheckAsync("One.\n\n“I sleep at noon”")).Quotations[0].Quotation.Place);
        var prose = ProseFormats.Read("a.html", Utf8("<html><p>One.</p><p>“I sleep at noon”</p></html>"), stop);
        Assert.Equal("paragraph 2", (await voices.CheckAsync(prose)).Quotations[0].Quotation.Place);
    }

    [Theory]
    [InlineData("paper.docx", "paper.docx: the file is broken or not of the form that its name says; open it and save it anew.")]
    [InlineData("slides.pptx", "slides.pptx: the file is broken or not of the form that its name says; open it and save it anew.")]
    [InlineData("paper.pdf", "paper.pdf: the PDF is broken. Open it in a program that shows it and print it to a PDF anew.")]
    public void A_broken_file_is_told_in_a_sentence(string name, string sentence) => Assert.Equal(
        sentence, Assert.Throws<UnacceptableInputException>(() => ProseFormats.Read(name, Utf8(name == "paper.pdf" ? "%PDF-1.4" : "PK\u0003\u0004 and nothing else"), default(CancellationToken))).Message);

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static Word.Paragraph Paragraph(string words, string? style = null) => new(
        new Word.ParagraphProperties(style is null ? [] : [new Word.ParagraphStyleId { Val = style }]), new Word.Run(new Word.Text(words)));

    // A hidden shape, a hidden slide; the order is that of the list, not that of the parts.
    private static byte[] Slides()
    {
        using var stream = new MemoryStream();
        using (var document = PresentationDocument.Create(stream, DocumentFormat.OpenXml.PresentationDocumentType.Presentation))
        {
            var main = document.AddPresentationPart();
            main.Presentation = new(new Presentation.SlideIdList());
            Add(main, 3, Shape("“We walk home together”"));
            Add(main, 1, Shape("She said “I sleep at noon”."), Shape("“Hidden words”", isHidden: true));
            Add(main, 2, Shape("“Nobody asks us”"));
            Add(main, 4, Shape("“Hidden words”")).Show = false;
            var ids = main.Presentation.SlideIdList!;
            var ordered = ids.Elements<Presentation.SlideId>().OrderBy(id => id.Id!.Value).ToList();
            ids.RemoveAllChildren();
            ids.Append(ordered);
        }

        return stream.ToArray();
    }

    private static Presentation.Slide Add(PresentationPart main, uint number, params Presentation.Shape[] shapes)
    {
        var part = main.AddNewPart<SlidePart>();
        part.Slide = new(new Presentation.CommonSlideData(new Presentation.ShapeTree(shapes)));
        main.Presentation!.SlideIdList!.Append(new Presentation.SlideId { Id = 255 + number, RelationshipId = main.GetIdOfPart(part) });
        return part.Slide;
    }

    private static Presentation.Shape Shape(string words, bool isHidden = false) => new(
        new Presentation.NonVisualShapeProperties(
            new Presentation.NonVisualDrawingProperties { Id = 1, Name = "Text", Hidden = isHidden ? true : null },
            new Presentation.NonVisualShapeDrawingProperties(), new Presentation.ApplicationNonVisualDrawingProperties()),
        new Presentation.ShapeProperties(),
        new Presentation.TextBody(new Drawing.BodyProperties(), new Drawing.Paragraph(new Drawing.Run(new Drawing.Text(words)))));
}
