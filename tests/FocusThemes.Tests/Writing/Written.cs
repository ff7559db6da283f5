using System.Text;
using FocusThemes.Queries.Studies;
using FocusThemes.Writing;

namespace FocusThemes.Tests.Writing;

/// <summary>What a form writes.</summary>
internal static class Written
{
    public static DateOnly Date { get; } = new(2026, 11, 23);

    public static async Task<byte[]> BytesAsync(this IExportFormat format, Export export)
    {
        await using var stream = new MemoryStream();
        await format.WriteAsync(export, stream, TestContext.Current.CancellationToken);
        return stream.ToArray();
    }

    public static async Task<string> TextAsync(this IExportFormat format, Export export) =>
        Encoding.UTF8.GetString(await format.BytesAsync(export));
}
