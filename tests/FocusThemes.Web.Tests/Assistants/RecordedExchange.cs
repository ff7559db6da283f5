using System.Text.Json;
using FocusThemes.Writing.Plain;

namespace FocusThemes.Web.Tests.Assistants;

/// <summary>What an assistant and a site send each other over HTTP.</summary>
internal sealed class RecordedExchange : DelegatingHandler
{
    private static readonly JsonSerializerOptions Indented = new(JsonFormat.Options) { WriteIndented = true };

#pragma warning disable CA2000 // Its own from then on.
    public RecordedExchange(Site site) : base(new HttpClientHandler { CheckCertificateRevocationList = true }) =>
#pragma warning restore CA2000
        Http = new(this) { BaseAddress = site.Http.BaseAddress };

    public HttpClient Http { get; }

    public List<string> Questions { get; } = [];

    /// <summary>As they were sent.</summary>
    public List<string> Answers { get; } = [];

    /// <summary>One after the other, what is asked behind a &gt; and what is answered behind a &lt;.</summary>
    public string Text => string.Concat(Questions.Zip(Answers, (question, answer) => $"> {Readable(question)}\n< {Readable(answer)}\n"));

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // The client also asks for a stream of what nobody asked for, and is refused, sooner or later.
        if (request.Content is null) return await base.SendAsync(request, cancellationToken);
        Questions.Add(await request.Content.ReadAsStringAsync(cancellationToken));
        var answer = await base.SendAsync(request, cancellationToken);
        await answer.Content.LoadIntoBufferAsync(cancellationToken);
        Answers.Add(await answer.Content.ReadAsStringAsync(cancellationToken));
        return answer;
    }

    // The data of the one event of a stream, or a message by itself.
    private static string Readable(string sent)
    {
        var json = sent.Split('\n').FirstOrDefault(line => line.StartsWith("data: ", StringComparison.Ordinal))?[6..] ?? sent;
        return json.Length == 0 ? "" : JsonSerializer.Serialize(JsonElement.Parse(json), Indented);
    }
}
