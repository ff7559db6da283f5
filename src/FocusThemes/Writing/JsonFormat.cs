using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace FocusThemes.Writing;

/// <summary>How every JSON answer is written: names as in the documentation, people's letters as letters.</summary>
public static class JsonFormat
{
    public static JsonSerializerOptions Options { get; } = Create();

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
