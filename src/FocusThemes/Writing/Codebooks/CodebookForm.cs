namespace FocusThemes.Writing.Codebooks;

/// <summary>A form in which a codebook is taken along.</summary>
/// <param name="As">The form that quotes are taken along in by the same name.</param>
/// <param name="Write">Writes the codebook as was chosen of the options.</param>
public sealed record CodebookForm(IExportForm As, Action<CodebookExport, ExportChoices, Stream> Write) : IExportForm
{
    /// <summary>Every form but that of <see cref="Refi.RefiForm.Codebook"/>, which is of the whole study; a new one is added
    /// here.</summary>
    public static IReadOnlyList<CodebookForm> All { get; } =
    [
        new(new MarkdownFormat(), CodebookMarkdown.Write), new(new CsvFormat(), CodebookTable.WriteCsv),
        new(new Office.XlsxFormat(), CodebookTable.WriteXlsx), new(new Office.DocxFormat(), CodebookDocx.Write),
        new(new JsonForm(), CodebookDocument.Write),
    ];

    public string Extension => As.Extension;

    public string Name => As.Name;

    public string MediaType => As.MediaType;

    // It has one layout.
    public IReadOnlyList<ExportOption> Options { get; } = [.. As.Options.Where(option => option != ExportOption.Layout)];
}
