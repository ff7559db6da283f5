using FocusThemes.Writing.Office;
using FocusThemes.Writing.Refi;

namespace FocusThemes.Writing.Codebooks;

/// <summary>A form in which a codebook is taken along.</summary>
/// <param name="As">The form that quotes are taken along in by the same name.</param>
/// <param name="Write">Writes the codebook as was chosen of the options, to a stream that can go back.</param>
public sealed record CodebookForm(IExportForm As, Action<CodebookExport, ExportChoices, Stream> Write) : IExportForm
{
    /// <summary>Every form but that of <see cref="RefiForm.Codebook"/>, which is of the whole study; a new one is added
    /// here.</summary>
    public static IReadOnlyList<CodebookForm> All { get; } =
    [
        new(new MarkdownFormat(), CodebookMarkdown.Write), new(new CsvFormat(), CodebookTable.WriteCsv),
        new(new XlsxFormat(), CodebookTable.WriteXlsx), new(new DocxFormat(), CodebookDocx.Write),
        new(new JsonForm(), CodebookDocument.Write),
    ];

    /// <summary>"md, csv, xlsx, docx, json or qdc".</summary>
    public static string Extensions =>
        $"{string.Join(", ", All.Select(form => form.Extension))} or {RefiForm.Codebook.Extension}";

    public string Extension => As.Extension;

    public string Name => As.Name;

    public string MediaType => As.MediaType;

    /// <summary>Of a codebook; null where there is no such form of one.</summary>
    public static IExportForm? Find(string extension) =>
        extension == RefiForm.Codebook.Extension ? RefiForm.Codebook : All.FirstOrDefault(form => form.Extension == extension);

    /// <summary>The whole file, so that a fault is a fault and not half a file.</summary>
    public byte[] Bytes(CodebookExport exported, ExportChoices choices)
    {
        using var file = new MemoryStream();
        Write(exported, choices, file);
        return file.ToArray();
    }

    // It has one layout.
    public IReadOnlyList<ExportOption> Options { get; } = [.. As.Options.Where(option => option != ExportOption.Layout)];
}
