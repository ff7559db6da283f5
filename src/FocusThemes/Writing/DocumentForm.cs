namespace FocusThemes.Writing;

/// <summary>A form of something that is made of a study as a whole file, as its codebook is.</summary>
/// <param name="As">The form that quotes are taken along in by the same name.</param>
/// <param name="Write">Writes it as was chosen of the options, to a stream that can go back.</param>
public sealed record DocumentForm<T>(IExportForm As, Action<T, ExportChoices, Stream> Write) : IExportForm
{
    public string Extension => As.Extension;

    public string Name => As.Name;

    public string MediaType => As.MediaType;

    // It has one layout.
    public IReadOnlyList<ExportOption> Options { get; } = [.. As.Options.Where(option => option != ExportOption.Layout)];

    /// <summary>The whole file, so that a fault is a fault and not half a file.</summary>
    public byte[] Bytes(T exported, ExportChoices choices)
    {
        using var file = new MemoryStream();
        Write(exported, choices, file);
        return file.ToArray();
    }
}
