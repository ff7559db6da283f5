using FocusThemes.Queries.Studies;

namespace FocusThemes.Writing;

/// <summary>A form in which any themes and quotes are taken along.</summary>
public interface IExportFormat : IExportForm
{
    /// <summary>The same form, written as was chosen.</summary>
    IExportFormat Chosen(ExportChoices choices);

    /// <summary>Writes as it reads, so that memory does not grow with the exported.</summary>
    Task WriteAsync(Export exported, Stream stream, CancellationToken cancellationToken);
}
