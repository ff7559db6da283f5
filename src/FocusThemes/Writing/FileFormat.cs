using FocusThemes.Queries.Studies;
using FocusThemes.Storage;

namespace FocusThemes.Writing;

/// <summary>A form whose file is made whole before it is sent, a large one on disk: an archive needs to go back in its file.
/// </summary>
public abstract class FileFormat : IExportFormat
{
    public abstract string Extension { get; }
    public abstract string Name { get; }
    public abstract string MediaType { get; }
    public virtual IReadOnlyList<ExportOption> Options => [];

    public virtual IExportFormat Chosen(ExportChoices choices) => this;

    public async Task WriteAsync(Export exported, Stream stream, CancellationToken cancellationToken)
    {
        // Gone as soon as it is closed, whatever happens.
        await using var file = new BufferedFileStream(static () => OwnersFile.Create(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
            FileOptions.DeleteOnClose | FileOptions.Asynchronous));
        Write(exported, file);
        file.Position = 0;
        await file.CopyToAsync(stream, cancellationToken);
    }

    protected abstract void Write(Export exported, Stream file);
}
