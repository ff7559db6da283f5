using System.Globalization;
using System.Text;

namespace FocusThemes.Web.Tests.Hosting;

/// <summary>A site that is told to stop while somebody still takes a large file.</summary>
public sealed class StopTests(LongStudy study)
{
    [Fact]
    public async Task A_file_that_is_being_sent_ends_whole_and_the_program_ends_with_code_0()
    {
        using var site = await StartedSite.StartWithAsync(study);
        using var http = new HttpClient { BaseAddress = site.Address };
        var whole = await http.GetStringAsync(LongStudy.File, TestContext.Current.CancellationToken);
        Assert.True(whole.Split('\n').Length > LongStudy.Rows);

        using var slow = await OpenRequest.GetAsync(site.Address, LongStudy.File);
        var begun = await slow.ReadAsync(1000);
        site.Terminate();
        await UntilRefusedAsync(site.Address);

        // By now nobody else gets in; well past two seconds, which is what command lines are usually given to end.
        await Task.Delay(TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken);
        var text = Encoding.UTF8.GetString([.. begun, .. await slow.ReadToEndAsync()]);
        Assert.Equal(whole, Unchunked(text));
        Assert.Equal(0, await site.ExitAsync());
    }

    [Fact]
    public async Task A_file_taken_without_end_does_not_keep_the_site_from_stopping()
    {
        using var site = await StartedSite.StartWithAsync(study, "--FocusThemes:Limits:StopSeconds=1");
        using var slow = await OpenRequest.GetAsync(site.Address, LongStudy.File);
        await slow.ReadAsync(1000);
        site.Terminate();
        Assert.Equal(0, await site.ExitAsync());
    }

    private static async Task UntilRefusedAsync(Uri site)
    {
        await Until.TrueAsync(async () =>
        {
            try
            {
                using var other = await OpenRequest.GetAsync(site, "/health/live");
                await other.ReadToEndAsync();
                return false;
            }
            catch (System.Net.Sockets.SocketException)
            {
                return true;
            }
        });
    }

    private static string Unchunked(string answer)
    {
        var text = new StringBuilder();
        var body = answer[(answer.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..];
        var bytes = Encoding.UTF8.GetBytes(body).AsSpan();
        while (bytes.IndexOf("\r\n"u8) is var end and >= 0)
        {
            var length = int.Parse(
                Encoding.ASCII.GetString(bytes[..end]), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            if (length == 0) return text.ToString();
            text.Append(Encoding.UTF8.GetString(bytes.Slice(end + 2, length)));
            bytes = bytes[(end + 2 + length + 2)..];
        }

        throw new InvalidDataException("The answer breaks off.");
    }
}
