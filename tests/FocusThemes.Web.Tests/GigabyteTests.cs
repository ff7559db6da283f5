using System.Net.Sockets;
using System.Text;

namespace FocusThemes.Web.Tests;

/// <summary>
/// A line of a gigabyte, by every way in: refused by its size, before it is read or sent. Alone, since what the whole
/// process takes is counted.
/// </summary>
[Collection(nameof(GigabyteTests))]
[CollectionDefinition(nameof(GigabyteTests), DisableParallelization = true)]
public sealed class GigabyteTests : IDisposable
{
    private const long Gigabyte = 1L << 30;
    private const int Chunk = 64 * 1024;
    private readonly LibraryFolder folder = new();

    [Theory]
    [InlineData("table.csv", "table.csv: the file has 1,024 MB; at most 64 are read.")]
    [InlineData("table.docx", "table.docx: the file has 1,024 MB; at most 64 are read.")]
    [InlineData("study/study.json", "study.json: the file has 1,024 MB; at most 1 are read.")]
    public async Task An_import_refuses_it_with_exit_code_1(string name, string sentence)
    {
        var path = folder.Write(name);
        folder.Write("study/table.txt");
        using (var file = File.OpenWrite(path)) file.SetLength(Gigabyte);
        var before = GC.GetTotalAllocatedBytes();
        var (code, output, error) = await folder.RunAsync(
            "import", name.StartsWith("study", StringComparison.Ordinal) ? folder.PathOf("study") : path, "--dry-run");
        Assert.Equal(1, code);
        Assert.Contains(sentence, error, StringComparison.Ordinal);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, Gigabyte / 8);
        Assert.DoesNotContain("new", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_site_answers_413_before_it_has_come(bool isDeclared)
    {
        await using var site = folder.Serve();
        using var client = new TcpClient(site.Http.BaseAddress!.Host, site.Http.BaseAddress.Port);
        await using var stream = client.GetStream();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Until.Patience);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            "POST /try HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
            + (isDeclared ? $"Content-Length: {Gigabyte}" : "Transfer-Encoding: chunked") + "\r\n\r\n"), limit.Token);
        var sent = isDeclared ? 0 : await SendAsync(stream, limit.Token);
        var answer = new byte[64];
        var read = await stream.ReadAtLeastAsync(answer, 13, throwOnEndOfStream: false, limit.Token);
        Assert.StartsWith("HTTP/1.1 413 ", Encoding.ASCII.GetString(answer, 0, read), StringComparison.Ordinal);
        Assert.InRange(sent, 0, Gigabyte / 8);
    }

    public void Dispose() => folder.Dispose();

    // Until the answer is there.
    private static async Task<long> SendAsync(NetworkStream stream, CancellationToken stop)
    {
        var piece = Encoding.ASCII.GetBytes($"{Chunk:x}\r\ntext={new string('x', Chunk - 5)}\r\n");
        var sent = 0L;
        for (; !stream.DataAvailable && sent < Gigabyte; sent += piece.Length) await stream.WriteAsync(piece, stop);
        return sent;
    }
}
