using FocusThemes.Writing.Office;
using FocusThemes.Writing.Plain;
using FocusThemes.Writing.Refi;

namespace FocusThemes.Writing;

/// <summary>Every form in which something is taken along; a new one is added here.</summary>
public static class ExportForms
{
    /// <summary>Those in which all themes and quotes have their addresses.</summary>
    public static IReadOnlyList<IExportFormat> Files { get; } =
        [new MarkdownFormat(), new CsvFormat(), new XlsxFormat(), new DocxFormat()];

    /// <summary>Those for programs of qualitative analysis, which are of a whole study.</summary>
    public static IReadOnlyList<RefiForm> Projects { get; } = [RefiForm.Project, RefiForm.Codebook];

    public static IReadOnlyList<IExportForm> All { get; } = [.. Files, new JsonForm(), .. Projects];

    public static IExportForm? Find(string extension) => All.FirstOrDefault(
        form => form.Extension.Equals(extension, StringComparison.OrdinalIgnoreCase));
}
