using System.Text;
using System.Text.Encodings.Web;
using FocusThemes.Web.Hosting;

namespace FocusThemes.Web.Publishing;

/// <summary>Makes the file of an address: asks the site for it, makes links of its addresses, and keeps it.</summary>
/// <param name="root">What the site's addresses begin with.</param>
internal sealed class PublishedMaker(PublishingServer server, PublishedFolder folder, PublishedSite site, string root)
{
    private readonly PublishedLinks links = new(root);

    /// <summary>Makes the file, and those that belong to it: the next page of a list, another order.</summary>
    public async Task MakeAsync(PublishedJob job, string address, CancellationToken stop)
    {
        var file = PublishedAddress.Of(address).File;
        if (!job.Begin(file)) return;
        PublishedClock.Set(job.ReadOn);
        if (!file.EndsWith(".html", StringComparison.Ordinal))
        {
            await MakeFileAsync(job, address, file, stop);
            return;
        }

        using var body = new MemoryStream();
        var answer = await server.AskAsync(root, address, site, body, stop);
        var further = new List<string>();
        if (answer.Location is { Length: > 0 } location)
        {
            // A view that this one does not have.
            if (PublishedAddress.Of(address).IsPart) return;
            job.Add(await folder.KeepAsync(file, Encoding.UTF8.GetBytes(Redirect(location, file)), job.IsOurs, stop));
            return;
        }

        Expect(answer, address);
        var markup = Encoding.UTF8.GetString(body.GetBuffer().AsSpan(0, (int)body.Length));
        markup = links.Rewrite(markup, file, (own, target) =>
        {
            if (target.IsPart) further.Add(own.Split('#')[0]);
        });
        job.Add(await folder.KeepAsync(file, Encoding.UTF8.GetBytes(markup), job.IsOurs, stop));
        foreach (var next in further) await MakeAsync(job, next, stop);
    }

    // Straight to its place in the making: one of these may be large.
    private async Task MakeFileAsync(PublishedJob job, string address, string file, CancellationToken stop)
    {
        PublishedAnswer answer;
        await using (var made = folder.Create(file)) answer = await server.AskAsync(root, address, site, made, stop);
        Expect(answer, address);
        job.Add(await folder.SettleAsync(file, job.IsOurs, stop));
    }

    private static void Expect(PublishedAnswer answer, string address)
    {
        if (answer.StatusCode != StatusCodes.Status200OK)
            throw new InvalidOperationException($"{address} was answered with {answer.StatusCode}.");
    }

    private string Redirect(string location, string file)
    {
        var target = HtmlEncoder.Default.Encode(PublishedAddress.Of(location[root.Length..]).From(file));
        return $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
              <meta charset="utf-8">
              <title>FocusThemes</title>
              <meta http-equiv="Content-Security-Policy" content="{ReadOnlySite.PublishedPolicy}">
              <meta http-equiv="refresh" content="0; url={target}">
              <link rel="canonical" href="{target}">
            </head>
            <body><p><a href="{target}">It stands here.</a></p></body>
            </html>

            """;
    }
}
