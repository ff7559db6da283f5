using System.Collections.Frozen;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace FocusThemes.Web.Caching;

/// <summary>What an answer depends on, beside the library.</summary>
/// <param name="Target">Path and query exactly as sent.</param>
/// <param name="Root">The path that the addresses in the answer begin with; empty for the host's root.</param>
/// <param name="Encoding">The content encoding; empty for none.</param>
public readonly record struct AnswerKey(string Target, string Root, string Encoding);

/// <summary>
/// A whole answer, ready to be sent again to anybody. Of its headers, those are kept that tell of its content, or of what
/// a browser may do with it; all others belong to the request or the connection that it was made for.
/// </summary>
public sealed class CachedResponse(AnswerKey key, IHeaderDictionary headers, byte[] body)
{
    /// <summary>What the headers, the key and the places in the lists come to, generously.</summary>
    private const int BytesBesideBody = 2048;

    private static readonly FrozenSet<string> OfEveryAnswer = FrozenSet.ToFrozenSet(
    [
        HeaderNames.ContentType, HeaderNames.ContentEncoding, HeaderNames.ContentDisposition, HeaderNames.ContentLength,
        HeaderNames.ETag, HeaderNames.CacheControl, HeaderNames.Vary,
        HeaderNames.ContentSecurityPolicy, HeaderNames.XContentTypeOptions, "Referrer-Policy", "Permissions-Policy",
        "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy",
        HeaderNames.AccessControlAllowOrigin, HeaderNames.AccessControlExposeHeaders,
    ], StringComparer.OrdinalIgnoreCase);

    private readonly KeyValuePair<string, StringValues>[] headers =
        [.. headers.Where(header => OfEveryAnswer.Contains(header.Key))];

    public AnswerKey Key { get; } = key;

    public ReadOnlyMemory<byte> Body { get; } = body;

    /// <summary>Bytes of memory, at most.</summary>
    public long Size { get; } = body.Length + ((key.Target.Length + key.Root.Length) * sizeof(char)) + BytesBesideBody;

    public void CopyHeaders(IHeaderDictionary answer)
    {
        foreach (var (name, value) in headers) answer[name] = value;
    }
}
