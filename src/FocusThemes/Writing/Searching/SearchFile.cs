using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace FocusThemes.Writing.Searching;

/// <summary>A file of a published copy that its own scripts read.</summary>
/// <param name="Name">Without a folder: <c>quotes-0.js</c>.</param>
public sealed record SearchFile(string Name, byte[] Bytes)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        // Every letter as it is, but nothing that could end a script or a line.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>A script that hands over a value: a page that is opened from a disk may read nothing else.</summary>
    internal static SearchFile Of<T>(string name, T value, string taker = "take") => new(
        name, [.. "published."u8, .. System.Text.Encoding.UTF8.GetBytes(taker), .. "("u8, .. JsonSerializer.SerializeToUtf8Bytes(value, Options), .. ");\n"u8]);
}
