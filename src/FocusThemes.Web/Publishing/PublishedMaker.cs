using System.Text;
using System.Text.Encodings.Web;
using FocusThemes.Web.Hosting;
using FocusThemes.Web.Pages.Rendering;
using FocusThemes.Writing;

namespace FocusThemes.Web.Publishing;

/// <summary>Makes the file of an address: asks the site for it, makes links of its addresses, and keeps it.</summary>
/// <param name="root">What the site's addresses begin with.</param>
internal sealed class PublishedMaker(PublishingServer server, PublishedFolder folder, PublishedSite site, string root)
{
    private readonly PublishedLinks links = new(root);

    /// <summary>Makes the file, and those that belong to it: the next page of a list, another order.</summary>
    /// <param name="address">Without the path that the site's addresses begin with.</param>
    public async Task MakeAsync(PublishedJob job, string address, CancellationToken stop)
    {
        var file = PublishedAddress.Of(address).File;
        if (!job.Begin(file)) return;
        PublishedClock.Set(job.ReadOn);
        if (IsMarkup(file)) await MakePageAsync(job, address, file, StatusCodes.Status200OK, stop);
        else await MakeFileAsync(job, address, file, stop);
    }

    /// <summary>Makes a file that leads on.</summary>
    /// <param name="address">As in <see cref="MakeAsync"/>.</param>
    /// <param name="location">As the site has it.</param>
    public void MakeRedirect(PublishedJob job, string address, string location, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        var file = PublishedAddress.Of(address).File;
        if (job.Begin(file)) Keep(job, file, Redirect(location, file));
    }

    /// <summary>The page that a host gives where there is none.</summary>
    public Task MakeMissingAsync(PublishedJob job, CancellationToken stop) => job.Begin(PublishedLinks.Missing)
        ? MakePageAsync(job, $"/{PublishedLinks.Missing}", PublishedLinks.Missing, StatusCodes.Status404NotFound, stop)
        : Task.CompletedTask;

    private async Task MakePageAsync(PublishedJob job, string address, string file, int status, CancellationToken stop)
    {
        using var body = new MemoryStream();
        var answer = await server.AskAsync(root, address, site, body, stop);
        if (answer.Location is { Length: > 0 } location)
        {
            // A view that this one does not have.
            if (!PublishedAddress.Of(address).IsPart) Keep(job, file, Redirect(location, file));
            return;
        }

        Expect(answer, address, status);
        var further = new List<string>();
        using (var markup = new Utf8Text())
        {
            links.Rewrite(body.GetBuffer().AsSpan(0, (int)body.Length), file, markup, (own, target) =>
            {
                if (target.IsPart) further.Add(own.Split('#')[0]);
            });
            Keep(job, file, markup.Written.Span);
        }

        foreach (var next in further) await MakeAsync(job, next, stop);
    }

    private async Task MakeFileAsync(PublishedJob job, string address, string file, CancellationToken stop)
    {
        using (var made = new BufferedFileStream(() => folder.Create(file)))
        {
            Expect(await server.AskAsync(root, address, site, made, stop), address, StatusCodes.Status200OK);
            if (made.IsHeld)
            {
                job.Add(folder.Keep(file, made.Held, job.NameBefore));
                return;
            }
        }

        job.Add(await folder.SettleAsync(file, job.NameBefore, stop));
    }

    private void Keep(PublishedJob job, string file, ReadOnlySpan<byte> bytes) => job.Add(folder.Keep(file, bytes, job.NameBefore));

    private static bool IsMarkup(string file) =>
        file.EndsWith(".html", StringComparison.Ordinal) || file.EndsWith(".svg", StringComparison.Ordinal);

    private static void Expect(PublishedAnswer answer, string address, int status)
    {
        if (answer.StatusCode != status) throw new InvalidOperationException($"{address} was answered with {answer.StatusCode}.");
    }

    private byte[] Redirect(string location, string file)
    {
        var target = HtmlEncoder.Default.Encode(PublishedAddress.Of(location[root.Length..]).From(file));
        return Encoding.UTF8.GetBytes($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
              <meta charset="utf-8">
              <meta http-equiv="Content-Security-Policy" content="{ReadOnlySite.PublishedPolicy}">
              <meta http-equiv="refresh" content="0; url={target}">
              <title>FocusThemes</title>
            </head>
            <body><main><h1>FocusThemes</h1><p><a href="{target}">What was here stands at another address now</a></p></main></body>
            </html>

            """);
    }
}
