using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace FocusThemes.Reading.Tables.Grids;

/// <summary>A Word document: its tables, with the labels above and the notes below them.</summary>
internal static class WordTables
{
    private const int MostNotes = 20;

    public static TableText Read(string file, byte[] bytes)
    {
        OfficeArchive.Check(file, bytes);
        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
            var body = document.MainDocumentPart?.Document?.Body
                ?? throw new UnacceptableInputException($"{file}: the document is empty.");
            return Read(file, body);
        }
        catch (Exception fault) when (fault is OpenXmlPackageException or System.Xml.XmlException or InvalidDataException or FileFormatException or InvalidOperationException)
        {
            throw new UnacceptableInputException($"{file}: this is not a Word document that can be read; save it anew as .docx.", fault);
        }
    }

    private static TableText Read(string file, Body body)
    {
        var made = new GridText(file);
        var tables = body.Descendants<Table>().Where(table => !table.Descendants<Table>().Any()).ToList();
        var paragraphs = body.Elements<Paragraph>().ToList();
        if (tables.Count == 0)
        {
            foreach (var paragraph in paragraphs) made.AddLine(WordsOf(paragraph));
            return made.Complete();
        }

        var shown = new HashSet<Paragraph>();
        foreach (var table in tables)
        {
            foreach (var label in table.ElementsBefore().OfType<Paragraph>().Reverse().SkipWhile(p => WordsOf(p).Length == 0).Take(2).Reverse()
                .SkipWhile(p => !TableWords.IsTableLabel(WordsOf(p))))
            {
                if (shown.Add(label)) made.AddLine(WordsOf(label));
            }

            foreach (var row in table.Elements<TableRow>()) ReadRow(made, row);
            made.EndTable();
            foreach (var note in table.ElementsAfter().TakeWhile(after => after is Paragraph).Cast<Paragraph>().SkipWhile(p => WordsOf(p).Length == 0)
                .TakeWhile(p => TableWords.IsNote(WordsOf(p))).Take(MostNotes))
            {
                if (shown.Add(note)) made.AddLine(WordsOf(note));
            }
        }

        var outside = paragraphs.Where(paragraph => !shown.Contains(paragraph)).Sum(paragraph => WordsOf(paragraph).Length);
        if (outside > 0) made.Problem($"The document's text outside its tables was left out: {outside} characters.");
        return made.Complete();
    }

    private static void ReadRow(GridText made, TableRow row)
    {
        foreach (var cell in row.Descendants<TableCell>())
        {
            var columns = Math.Clamp(cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1, 1, 500);
            if (cell.TableCellProperties?.VerticalMerge is { } merge && merge.Val?.Value != MergedCellValues.Restart) made.ContinueCell(columns);
            else made.AddCell(cell.Descendants<Paragraph>().SelectMany(paragraph => WordsOf(paragraph).Split('\n')), columns);
        }

        made.EndRow(row.TableRowProperties?.GetFirstChild<TableHeader>() is not null);
    }

    // Deleted words are not in w:t; what was inserted is.
    private static string WordsOf(Paragraph paragraph)
    {
        var words = new StringBuilder();
        foreach (var part in paragraph.Descendants())
        {
            if (part is Text text) words.Append(text.Text);
            else if (part is TabChar) words.Append(' ');
            else if (part is Break or CarriageReturn) words.Append('\n');
            else if (part is NoBreakHyphen) words.Append('\u2011');
            else if (part is FootnoteReference note) words.Append(note.Id?.Value);
        }

        return words.ToString();
    }
}
