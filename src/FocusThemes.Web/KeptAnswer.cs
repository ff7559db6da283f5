using Microsoft.Extensions.Primitives;

namespace FocusThemes.Web;

/// <summary>What an answer depends on, beside the library.</summary>
/// <param name="Target">Path and query exactly as sent.</param>
/// <param name="Root">The path that the addresses in the answer begin with; empty for the host's root.</param>
/// <param name="Encoding">The content encoding; empty for none.</param>
public readonly record struct AnswerKey(string Target, string Root, string Encoding);

/// <summary>A whole answer, headers and all, ready to be sent again.</summary>
public sealed class KeptAnswer(AnswerKey key, IHeaderDictionary headers, byte[] body)
{
    /// <summary>What the headers, the key and the places in the lists come to, generously.</summary>
    private const int BytesBesideBody = 2048;

    private readonly KeyValuePair<string, StringValues>[] headers = [.. headers];

    public AnswerKey Key { get; } = key;

    public ReadOnlyMemory<byte> Body { get; } = body;

    /// <summary>Bytes of memory, at most.</summary>
    public long Size { get; } = body.Length + ((key.Target.Length + key.Root.Length) * sizeof(char)) + BytesBesideBody;

    public void CopyHeaders(IHeaderDictionary answer)
    {
        foreach (var (name, value) in headers) answer[name] = value;
    }
}
