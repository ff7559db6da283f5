using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace FocusThemes.Reading.Formats.Pdf.Letters;

/// <summary>The letters and rules of a page, by the four directions that text is written in.</summary>
internal sealed record PrintedPage(int Number, IReadOnlyList<PageView> Views, bool HasPictures);

/// <summary>Makes the pages of a PDF without what is not read of them.</summary>
internal sealed class PrintedPages(
    IPdfTokenScanner pdfScanner, IResourceStore resourceStore, ILookupFilterProvider filterProvider,
    IPageContentParser pageContentParser, ParsingOptions parsingOptions)
    : BasePageFactory<PrintedPage>(pdfScanner, resourceStore, filterProvider, pageContentParser, parsingOptions)
{
    protected override PrintedPage ProcessPage(
        int pageNumber, DictionaryToken dictionary, NamedDestinations namedDestinations, MediaBox mediaBox,
        CropBox cropBox, UserSpaceUnit userSpaceUnit, PageRotationDegrees rotation, TransformationMatrix initialMatrix,
        IReadOnlyList<IGraphicsStateOperation> operations)
    {
        var shown = new CropBox(mediaBox.Bounds.Intersect(cropBox.Bounds) ?? cropBox.Bounds);
        var printer = new PagePrinter(
            pageNumber, ResourceStore, PdfScanner, PageContentParser, FilterProvider, shown, userSpaceUnit, rotation,
            initialMatrix, (PdfOptions)ParsingOptions);
        return printer.Process(pageNumber, operations);
    }
}
