using System.Text.Encodings.Web;
using System.Text.Json;

namespace FocusThemes.Writing.Plain;

/// <summary>How every JSON answer is written: names as in the documentation, people's letters as letters.</summary>
public static class JsonFormat
{
    public static JsonSerializerOptions Options { get; } = Create();

    /// <summary>The same for people to read, the same bytes on every system.</summary>
    public static JsonSerializerOptions Indented { get; } = new(Options) { WriteIndented = true, NewLine = "\n" };

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            // Signs that only HTML would mind stay as they are: the answers are never part of a page.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
