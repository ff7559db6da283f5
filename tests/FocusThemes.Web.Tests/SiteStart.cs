using FocusThemes.Reading;
using Microsoft.Extensions.DependencyInjection;

namespace FocusThemes.Web.Tests;

/// <summary>
/// What a site starts from. As it stands: the repository's seeds, in a library that an earlier start has made of them.
/// </summary>
internal sealed record SiteStart
{
    /// <summary>The files that a test brings instead of the repository's seeds; none for a site that adds nothing.</summary>
    public IReadOnlyList<SeedFile>? Seeds { get; init; }

    /// <summary>A folder of seeds that is there already.</summary>
    public string? SeedFolder { get; init; }

    /// <summary>Studies that no reader has read; they are in the library before the site starts.</summary>
    public IReadOnlyList<StudyDraft> Drafts { get; init; } = [];

    /// <summary>The file of a library that outlives the site. Null where the site has one of its own.</summary>
    public string? Database { get; init; }

    /// <summary>Whether the site makes its library itself, of the repository's seeds too.</summary>
    public bool IsFirst { get; init; }

    /// <summary>Settings, each by its name below FocusThemes, such as <c>Limits:TriesAtOnce</c>.</summary>
    public IReadOnlyList<(string Name, string Value)> Settings { get; init; } = [];

    /// <summary>What takes the place of a service, such as a clock.</summary>
    public Action<IServiceCollection>? Services { get; init; }
}
