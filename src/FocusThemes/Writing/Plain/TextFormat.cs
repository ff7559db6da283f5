using System.Text;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Writing.Plain;

/// <summary>A form of plain text, in UTF-8.</summary>
public abstract class TextFormat : IExportFormat
{
    private const int CharactersAtOnce = 32 * 1024;

    public abstract string Extension { get; }
    public abstract string Name { get; }
    public abstract string MediaType { get; }
    public virtual IReadOnlyList<ExportOption> Options => [];

    public virtual IExportFormat Chosen(ExportChoices choices) => this;

    public async Task WriteAsync(Export exported, Stream stream, CancellationToken cancellationToken)
    {
        var waiting = new StringBuilder();
        foreach (var piece in Write(exported))
        {
            waiting.Append(piece);
            if (waiting.Length >= CharactersAtOnce) await SendAsync();
        }

        await SendAsync();

        async Task SendAsync()
        {
            await stream.WriteAsync(Encoding.UTF8.GetBytes(waiting.ToString()), cancellationToken);
            waiting.Clear();
        }
    }

    /// <summary>The text in pieces, none of which ends within a character.</summary>
    protected abstract IEnumerable<string> Write(Export exported);
}
