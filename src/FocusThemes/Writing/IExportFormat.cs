using FocusThemes.Queries;

namespace FocusThemes.Writing;

/// <summary>A form in which themes and quotes are taken along.</summary>
public interface IExportFormat
{
    /// <summary>What ends the file's name and the address, without a full stop.</summary>
    string Extension { get; }

    /// <summary>What a reader calls it.</summary>
    string Name { get; }

    string MediaType { get; }

    /// <summary>In how many ways it is written.</summary>
    IReadOnlyList<ExportOption> Options { get; }

    /// <summary>The same form, written as was chosen.</summary>
    IExportFormat Chosen(ExportChoices choices);

    /// <summary>Writes as it reads, so that memory does not grow with the exported.</summary>
    Task WriteAsync(Export exported, Stream stream, CancellationToken cancellationToken);
}

/// <summary>Every form there is; a new one is added here.</summary>
public static class ExportFormats
{
    public static IReadOnlyList<IExportFormat> All { get; } =
        [new MarkdownFormat(), new CsvFormat(), new XlsxFormat(), new DocxFormat()];

    public static IExportFormat? Find(string extension) => All.FirstOrDefault(
        format => format.Extension.Equals(extension, StringComparison.OrdinalIgnoreCase));
}
