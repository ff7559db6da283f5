namespace FocusThemes.Queries.Publishing;

/// <summary>Where the site is reached from everywhere, before every path of it.</summary>
/// <param name="Base">Scheme, host and port, without a slash; empty where that is not known.</param>
public sealed record SiteAddress(string Base)
{
    /// <summary>The path at which a site without a server has the content of a path; null for one with a server.</summary>
    public Func<string, string>? FileOf { get; init; }

    public bool IsKnown => Base.Length > 0;

    public static implicit operator SiteAddress(string address) => FromString(address);

    public static SiteAddress FromString(string address) => new(address);

    /// <param name="path">With its query and fragment; as it is where the base is not known.</param>
    public string Of(string path) => IsKnown && FileOf is not null ? Base + FileOf(path) : Base + path;

    public override string ToString() => Base;
}
