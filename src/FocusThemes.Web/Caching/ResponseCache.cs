using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace FocusThemes.Web.Caching;

/// <summary>
/// Pages and data depend on nothing but the library and the address, so that each is made once per revision of the
/// library: this comes before all else, the log included, and a browser that has the answer already is told so.
/// </summary>
internal sealed partial class ResponseCache(RequestDelegate next, CachedResponses answers, ILogger<ResponseCache> logger)
{
    private const int HashBytes = 16;
    private static readonly StringValues Revalidate = "no-cache";
    private static readonly StringValues ByEncoding = "Accept-Encoding";

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)) return next(context);
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var key = new AnswerKey(target, request.PathBase.Value!, EncodingFor(request.Headers.AcceptEncoding));
        if (answers.Find(key, out var at) is not { } kept) return MakeAsync(context, key, at);
        // Not at Information: what ran nothing has nothing to tell.
        Log.Kept(logger, request.Method, request.Path);
        kept.CopyHeaders(context.Response.Headers);
        return SendAsync(context, kept.Body);
    }

    /// <summary>The smallest encoding that is accepted; empty for none.</summary>
    private static string EncodingFor(StringValues accepted)
    {
        var gzip = "";
        foreach (var value in accepted)
        {
            foreach (var part in value.AsSpan().Split(','))
            {
                var named = value.AsSpan()[part].Trim();
                var end = named.IndexOf(';');
                var name = end < 0 ? named : named[..end].TrimEnd();
                if (end >= 0 && IsRefused(named[(end + 1)..])) continue;
                if (name.Equals("br", StringComparison.OrdinalIgnoreCase)) return "br";
                if (name.Equals("gzip", StringComparison.OrdinalIgnoreCase)) gzip = "gzip";
            }
        }

        return gzip;
    }

    /// <summary>True for <c>q=0</c>, however many zeros it has.</summary>
    private static bool IsRefused(ReadOnlySpan<char> weight) =>
        weight.IndexOf('=') is var equals and >= 0 && weight[(equals + 1)..].Trim().TrimEnd("0.").IsEmpty;

    private static Task SendAsync(HttpContext context, ReadOnlyMemory<byte> body)
    {
        var (request, response) = (context.Request, context.Response);
        if (Has(request.Headers.IfNoneMatch, response.Headers.ETag.ToString()))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            response.ContentLength = null;
            response.Headers.ContentType = default;
            response.Headers.ContentEncoding = default;
            response.Headers.ContentDisposition = default;
            return Task.CompletedTask;
        }

        return HttpMethods.IsHead(request.Method)
            ? Task.CompletedTask
            : response.Body.WriteAsync(body, context.RequestAborted).AsTask();
    }

    // A tag of ours has its quotation marks and no comma, so that it is found in a list of tags, weak ones too.
    private static bool Has(StringValues tags, string tag)
    {
        foreach (var value in tags)
            if (value == "*" || value!.Contains(tag, StringComparison.Ordinal)) return true;
        return false;
    }

    private async Task MakeAsync(HttpContext context, AnswerKey key, long? at)
    {
        var (request, response) = (context.Request, context.Response);
        var (method, outer) = (request.Method, response.Body);
        // What stands behind answers as it would to GET, in the one encoding that was chosen.
        request.Method = HttpMethods.Get;
        request.Headers.AcceptEncoding = key.Encoding.Length > 0 ? key.Encoding : default(StringValues);
        await using var body = new BufferedBody(response, outer);
        response.Body = body;
        try
        {
            await next(context);
            await response.CompleteAsync();
        }
        finally
        {
            request.Method = method;
            response.Body = outer;
        }

        // What was broken off half-way may look whole.
        if (!body.IsHeld || context.RequestAborted.IsCancellationRequested) return;
        if (response.StatusCode != StatusCodes.Status200OK || !BufferedBody.IsOurs(response))
        {
            await body.PassOnAsync(context.RequestAborted);
            return;
        }

        var headers = response.Headers;
        headers.ETag = TagOf(body.Held.Span);
        headers.CacheControl = Revalidate;
        headers.Vary = ByEncoding;
        headers.ContentLength = body.Held.Length;
        if (answers.KeepsAny) answers.Keep(new(key, headers, body.Held.ToArray()), at);
        await SendAsync(context, body.Held);
    }

    private static string TagOf(ReadOnlySpan<byte> body)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(body, hash);
        return $"\"{Base64Url.EncodeToString(hash[..HashBytes])}\"";
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Debug, "HTTP {Method} {Path} answered from memory")]
        public static partial void Kept(ILogger logger, string method, string path);
    }
}
