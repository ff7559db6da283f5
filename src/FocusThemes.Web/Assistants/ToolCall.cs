using FocusThemes.Storage;

namespace FocusThemes.Web.Assistants;

/// <summary>What somebody asks of a tool.</summary>
/// <param name="Library">Whose addresses are absolute where the site's public address is known.</param>
/// <param name="Asked">The arguments, as the parameters of the address that gives the same data.</param>
/// <param name="Most">How many quotes, studies, findings or rows are given at once.</param>
internal sealed record ToolCall(
    LibraryContext Library, HttpRequest Asked, IServiceProvider Services, int Most, CancellationToken Stop)
{
    /// <summary>The argument, or its first value; empty where it is not given.</summary>
    public string this[string name] => Asked.Query[name].FirstOrDefault()?.Trim() ?? "";
}
