using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;

namespace FocusThemes.Web.Publishing;

/// <summary>Asks the site for its pages within the process: nothing listens, and nobody else can ask.</summary>
internal sealed class PublishingServer : IServer
{
    private Func<IFeatureCollection, Task> ask = _ => throw new InvalidOperationException("The site has not been started.");

    public IFeatureCollection Features { get; } = new FeatureCollection();

    public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
        where TContext : notnull
    {
        ask = async features =>
        {
            var context = application.CreateContext(features);
            try
            {
                await application.ProcessRequestAsync(context);
                application.DisposeContext(context, null);
            }
            catch (Exception fault)
            {
                application.DisposeContext(context, fault);
                throw;
            }
        };
        return Task.CompletedTask;
    }

    /// <param name="target">Path and query, as a browser asks for them.</param>
    /// <param name="root">What the site's addresses begin with.</param>
    /// <param name="body">Takes what is answered.</param>
    public async Task<PublishedAnswer> AskAsync(string root, string target, PublishedSite site, Stream body, CancellationToken stop)
    {
        var (path, query) = target.IndexOf('?', StringComparison.Ordinal) is var at and >= 0 ? (target[..at], target[at..]) : (target, "");
        var features = new FeatureCollection();
        var answer = new PublishedAnswer();
        features.Set<IHttpRequestFeature>(new HttpRequestFeature
        {
            Method = HttpMethods.Get,
            Scheme = Uri.UriSchemeHttp,
            Protocol = "HTTP/1.1",
            Path = root + Uri.UnescapeDataString(path.Replace("%2F", "%252F", StringComparison.OrdinalIgnoreCase)),
            QueryString = query,
            RawTarget = root + target,
        });
        features.Set<IHttpResponseFeature>(answer);
        features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(body));
        features.Set<IHttpRequestLifetimeFeature>(new HttpRequestLifetimeFeature { RequestAborted = stop });
        features.Set(site);
        await ask(features);
        await answer.CompleteAsync();
        return answer;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        // Nothing was opened.
    }
}

/// <summary>The answer to one such request, without its body.</summary>
internal sealed class PublishedAnswer : HttpResponseFeature
{
    private readonly Stack<(Func<object, Task> Act, object State)> whenCompleted = [];

    /// <summary>Where a redirect leads; null for none.</summary>
    public string? Location => StatusCode is >= 300 and < 400 ? Headers.Location.ToString() : null;

    public override void OnCompleted(Func<object, Task> callback, object state) => whenCompleted.Push((callback, state));

    /// <summary>Gives back what the request has taken.</summary>
    public async Task CompleteAsync()
    {
        while (whenCompleted.TryPop(out var one)) await one.Act(one.State);
    }
}
