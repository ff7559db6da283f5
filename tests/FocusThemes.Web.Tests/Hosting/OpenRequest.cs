using System.Net.Sockets;
using System.Text;

namespace FocusThemes.Web.Tests.Hosting;

/// <summary>A request as sent by hand: as little of it as one likes, and its answer taken as slowly.</summary>
internal sealed class OpenRequest : IDisposable
{
    private readonly Socket socket = new(SocketType.Stream, ProtocolType.Tcp)
    {
        // As little as a system allows is on its way unread.
        ReceiveBufferSize = 4096,
    };

    public static async Task<OpenRequest> SendAsync(Uri site, string text)
    {
        var request = new OpenRequest();
        await request.socket.ConnectAsync(site.Host, site.Port, TestContext.Current.CancellationToken);
        await request.WriteAsync(text);
        return request;
    }

    /// <summary>A table of 1,000 bytes that is announced, that the site waits for, and that does not come.</summary>
    public static async Task<OpenRequest> HalfATableAsync(Uri site, string sender = "198.51.100.1")
    {
        var request = await SendAsync(site,
            $"POST /try HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: {sender}\r\nExpect: 100-continue\r\n" +
            "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\n");
        Assert.StartsWith(
            "HTTP/1.1 100 ", Encoding.ASCII.GetString(await request.ReadAsync(100)), StringComparison.Ordinal);
        return request;
    }

    public static Task<OpenRequest> GetAsync(Uri site, string address, string sender = "198.51.100.1") => SendAsync(
        site, $"GET {address} HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: {sender}\r\nConnection: close\r\n\r\n");

    public async Task WriteAsync(string text) =>
        await socket.SendAsync(Encoding.ASCII.GetBytes(text), TestContext.Current.CancellationToken);

    /// <summary>Up to so many bytes; none at the end.</summary>
    public async Task<byte[]> ReadAsync(int most)
    {
        var bytes = new byte[most];
        return bytes[..await socket.ReceiveAsync(bytes, TestContext.Current.CancellationToken)];
    }

    /// <summary>All that comes until the site closes the connection, politely or not.</summary>
    public async Task<byte[]> ReadToEndAsync()
    {
        using var all = new MemoryStream();
        try
        {
            while (await ReadAsync(64 * 1024) is { Length: > 0 } part) all.Write(part);
        }
        catch (SocketException fault) when (fault.SocketErrorCode == SocketError.ConnectionReset)
        {
            // What came before is all there is.
        }

        return all.ToArray();
    }

    public void Dispose() => socket.Dispose();
}
