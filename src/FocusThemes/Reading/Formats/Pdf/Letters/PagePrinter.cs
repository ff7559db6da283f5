using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace FocusThemes.Reading.Formats.Pdf.Letters;

/// <summary>Prints a page: not on paper, but as letters and rules with their places.</summary>
internal sealed partial class PagePrinter(
    int pageNumber, IResourceStore resourceStore, IPdfTokenScanner pdfScanner, IPageContentParser pageContentParser,
    ILookupFilterProvider filterProvider, CropBox cropBox, UserSpaceUnit userSpaceUnit, PageRotationDegrees rotation,
    TransformationMatrix initialMatrix, PdfOptions options)
    : BaseStreamProcessor<PrintedPage>(
        pageNumber, resourceStore, pdfScanner, pageContentParser, filterProvider, cropBox, userSpaceUnit, rotation,
        initialMatrix, options)
{
    private readonly ShownLetters letters = new(pageNumber, options.Hidden);
    private readonly PageDrawing drawing = new();
    private readonly Stack<int> tags = [];
    private int depth;
    private bool hasPictures;

    public override PrintedPage Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        PageNumber = pageNumberCurrent;
        CloneAllStates();
        ProcessOperations(operations);
        options.Limits.CheckPage(PageNumber, letters.Count, drawing.Rules.Count);
        return new(PageNumber, letters.Views(drawing), hasPictures);
    }

    public override void RenderGlyph(
        IFont font, CurrentGraphicsState currentState, double fontSize, double pointSize, int code, string unicode,
        long currentOffset, in TransformationMatrix renderingMatrix, in TransformationMatrix textMatrix,
        in TransformationMatrix transformationMatrix, CharacterBoundingBox characterBoundingBox)
    {
        options.Limits.Step();
        var (rendering, text, page) = (renderingMatrix, textMatrix, transformationMatrix);
        var (start, end, top) = (Place(0, 0), Place(characterBoundingBox.Width, 0), Place(0, 1));
        // A letter without width has the direction of its line all the same.
        var along = Place(1, 0);
        var quarter = Quarters.Of(along.X - start.X, along.Y - start.Y);
        if (quarter < 0) return;
        var (from, to) = (Quarters.Level(quarter, start), Quarters.Level(quarter, end));
        var size = Math.Sqrt(Math.Pow(top.X - start.X, 2) + Math.Pow(top.Y - start.Y, 2));
        if (!double.IsFinite(from.X + from.Y + to.X + size)) return;
        var middle = new PdfPoint((start.X + end.X) / 2 + ((top.X - start.X) / 4), (start.Y + end.Y) / 2 + ((top.Y - start.Y) / 4));
        letters.Add(
            quarter, new(LetterText.Of(unicode), Math.Min(from.X, to.X), Math.Max(from.X, to.X), from.Y, size, TextSequence, tags.Count == 0 ? -1 : tags.Peek()),
            PageDrawing.ClipOf(currentState).Contains(middle), currentState, middle);

        PdfPoint Place(double x, double y) => page.Transform(text.Transform(rendering.Transform(new PdfPoint(x, y))));
    }

    // A form within itself, or forms of forms without end, are told by what they print and by their depth.
    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        options.Limits.Step(100);
        if (++depth <= PdfLimits.DeepestForms) base.ProcessFormXObject(formStream, xObjectName);
        depth--;
    }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord) => hasPictures = true;

    protected override void RenderInlineImage(InlineImage inlineImage) => hasPictures = true;

    public override void BeginMarkedContent(
        NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
    {
        if (propertyDictionaryName is not null)
            properties = ResourceStore.GetMarkedContentPropertiesDictionary(propertyDictionaryName) ?? properties;
        var tag = tags.Count == 0 ? -1 : tags.Peek();
        // Marks of a form are counted by themselves.
        if (depth == 0 && properties is not null && properties.TryGet<NumericToken>(NameToken.Mcid, out var number)) tag = number.Int;
        tags.Push(tag);
    }

    public override void EndMarkedContent() => tags.TryPop(out _);
}
