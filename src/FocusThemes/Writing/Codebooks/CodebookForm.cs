using FocusThemes.Model.Letters;
using FocusThemes.Writing.Office;
using FocusThemes.Writing.Plain;
using FocusThemes.Writing.Refi;

namespace FocusThemes.Writing.Codebooks;

/// <summary>The forms in which a codebook is taken along.</summary>
public static class CodebookForm
{
    /// <summary>Every form but that of <see cref="RefiForm.Codebook"/>, which is of the whole study; a new one is added
    /// here.</summary>
    public static IReadOnlyList<DocumentForm<CodebookExport>> All { get; } =
    [
        new(new MarkdownFormat(), CodebookMarkdown.Write), new(new CsvFormat(), CodebookTable.WriteCsv),
        new(new XlsxFormat(), CodebookTable.WriteXlsx), new(new DocxFormat(), CodebookDocx.Write),
        new(new JsonForm(), CodebookDocument.Write),
    ];

    /// <summary>"md, csv, xlsx, docx, json or qdc".</summary>
    public static string Extensions =>
        EnglishText.List([.. All.Select(form => form.Extension), RefiForm.Codebook.Extension], "or");

    /// <summary>The form of a codebook that is called so; null where there is none.</summary>
    public static IExportForm? Find(string extension) =>
        extension == RefiForm.Codebook.Extension ? RefiForm.Codebook : All.FirstOrDefault(form => form.Extension == extension);
}
