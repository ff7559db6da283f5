using System.Text.Json;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Writing.Plain;

/// <summary>JSON: a whole study as its document, some of it as a list of quotes.</summary>
public sealed class JsonForm : IStudyForm, IExportFormat
{
    public string Extension => "json";
    public string Name => "JSON";
    public string MediaType => "application/json";
    public IReadOnlyList<ExportOption> Options => [];

    public IExportFormat Chosen(ExportChoices choices) => this;

    public async Task WriteAsync(
        IWholeStudy study, Stream stream, ExportChoices choices, CancellationToken cancellationToken) =>
        await JsonSerializer.SerializeAsync(
            stream, await study.DocumentAsync(cancellationToken), JsonFormat.Options, cancellationToken);

    public Task WriteAsync(Export exported, Stream stream, CancellationToken cancellationToken) =>
        JsonSerializer.SerializeAsync(stream, QuoteList.Of(exported), JsonFormat.Options, cancellationToken);
}
