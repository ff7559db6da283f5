using FocusThemes.Reading.Citations;
using FocusThemes.Reading.Formats.Hiding;
using FocusThemes.Reading.Formats.Pdf.Letters;
using FocusThemes.Reading.Formats.Pdf.Tables;
using FocusThemes.Reading.Formats.Pdf.Tagged;
using FocusThemes.Reading.Formats.Prose;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace FocusThemes.Reading.Formats.Pdf;

/// <summary>Printed pages: their tables, rebuilt from the places of letters and rules.</summary>
public sealed class PdfFormat : ITableFormat
{
    public bool Reads(string name, ReadOnlySpan<byte> bytes) => bytes.StartsWith("%PDF"u8)
        || Path.GetExtension(name).Equals(".pdf", StringComparison.OrdinalIgnoreCase);

    public TableText Read(string name, byte[] bytes, bool withHidden, Patience patience)
    {
        var hidden = new HiddenFound(withHidden);
        var options = new PdfOptions(name, hidden, patience);
        var ends = new LineEnds();
        var tables = new PdfTables(options.Limits, ends);
        var citation = ReadPages(name, bytes, options, tables);
        var blocks = tables.Blocks(out var left);
        var read = new DocumentTables(name, [.. hidden.Problems], patience).Read(blocks, left) with
        {
            Hidden = hidden.Parts,
            IsPaper = true,
            Citation = citation,
        };
        return read with { Problems = [.. read.Problems, .. HyphenDoubts.Of(read.Text, ends.Doubtful, patience)] };
    }

    /// <summary>All that is printed: what stands outside tables, then the tables.</summary>
    internal static ProseText ReadProse(string name, byte[] bytes, HiddenFound hidden, Patience patience)
    {
        var options = new PdfOptions(name, hidden, patience);
        var tables = new PdfTables(options.Limits, new());
        ReadPages(name, bytes, options, tables);
        var blocks = tables.Blocks(out var left);
        return ProseText.Of(name, left > 0 ? tables.Outside.Concat(blocks) : blocks, hidden.Problems, patience);
    }

    private static CitationFile? ReadPages(string name, byte[] bytes, PdfOptions options, PdfTables tables)
    {
        try
        {
            using var document = PdfDocument.Open(bytes, options);
            options.Limits.CheckPages(document.NumberOfPages);
            tables.Tags = TaggedTables.Of(document, options.Limits);
            document.AddPageFactory<PrintedPage, PrintedPages>();
            var (letters, hasPictures, front) = (0, false, FrontPage.Empty);
            for (var number = 1; number <= document.NumberOfPages; number++)
            {
                var page = document.GetPage<PrintedPage>(number);
                options.Limits.Step(100);
                letters += page.Views.Sum(view => view.Letters.Count);
                hasPictures |= page.HasPictures;
                if (number == 1) front = FrontPage.Of(page, options.Limits);
                tables.Add(page);
            }

            if (letters == 0) throw Unprinted(name, hasPictures, options.Hidden.Problems.Any());
            return PdfCitation.Of(name, front, FileProperties.Of(document));
        }
        catch (PdfDocumentEncryptedException fault)
        {
            throw new UnacceptableInputException(
                $"{name}: the PDF is locked with a password. Open it and print it to a PDF without one.", fault);
        }
        catch (Exception fault) when (fault is not (UnacceptableInputException or OperationCanceledException
            or OutOfMemoryException))
        {
            throw new UnacceptableInputException(
                $"{name}: the PDF is broken. Open it in a program that shows it and print it to a PDF anew.", fault);
        }
    }

    private static UnacceptableInputException Unprinted(string name, bool hasPictures, bool hasHidden) => new(
        hasHidden && hasPictures ? $"{name}: the PDF shows pictures of its pages, and its text only lies hidden behind them, as it was "
            + "recognised. Copy the table from it into a text file and correct it there."
        : hasHidden ? $"{name}: all text of the PDF is hidden. Take the publisher's page, or the file that it was made from."
        : hasPictures ? $"{name}: the PDF is of scanned pages: it holds pictures and no text. Have its text recognised, "
            + "or take the publisher's page."
        : $"{name}: the PDF has no text. Take the publisher's page, or the file that it was made from.");
}
