using System.Buffers;
using System.Text.RegularExpressions;
using FocusThemes.Queries.Quotes;
using FocusThemes.Writing;
using FocusThemes.Writing.Citations;

namespace FocusThemes.Web.Publishing;

/// <summary>Where the content of an address of the site stands in a published one.</summary>
/// <param name="File">The file's path below the folder, with slashes: <c>studies/social-innovators/themes/4.html</c>.</param>
/// <param name="Query">What the page's script reads, with its question mark; empty for nothing.</param>
/// <param name="Fragment">With its number sign; empty for none.</param>
public readonly partial record struct PublishedAddress(string File, string Query = "", string Fragment = "")
{
    /// <summary>True for what is beside the pages that are known of beforehand: the next page of a list, another order.</summary>
    public bool IsPart => File.Contains(Part, StringComparison.Ordinal);

    private const string Index = "index", Page = ".html";

    /// <summary>Behind the name of a file, what of a page it is; no name has it otherwise.</summary>
    private const char Part = '~';

    private static readonly string[] Endings =
    [
        .. CitationForm.Files.Select(form => form.Extension!), ".svg",
        .. ExportForms.All.Select(form => $".{form.Extension}").OrderByDescending(ending => ending.Length),
    ];

    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~/");

    private static readonly HashSet<string> NamesOfFiles =
        PublishedKind.OfStudy.Select(kind => kind.OwnFiles).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The parameters that make another page of an address; of all others there is none, and it leads to the page
    /// that has what they choose from.</summary>
    private static readonly Dictionary<string, string[]> Own = new()
    {
        [Index] = ["after", "layout"],
        ["themes"] = ["after", "layout"],
        ["quotes"] = ["after"],
        ["participants"] = ["order", "layout"],
        ["framework"] = ["layout"],
        ["codebook"] = ["layout"],
        ["source"] = ["from", "view"],
        ["matrix"] = ["columns"],
        ["cite"] = ["theme"],
    };

    /// <param name="address">A path of the site with its query and fragment, as pages have it, without a prefix of the
    /// site's.</param>
    public static PublishedAddress Of(string address)
    {
        var (rest, fragment) = Split(address, '#');
        var (path, query) = Split(rest, '?');
        string[] parts = [.. path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)];
        return parts switch
        {
            [] => new(PageOf(Index, Index, query), "", fragment),
            ["quotes"] => new($"quotes{Page}", query, fragment),
            ["matrix" or "help"] => new($"{parts[0]}{Page}", "", fragment),
            ["q", var identifier] => new($"q/{PublishedName.Of(identifier)}{Page}"),
            ["studies", var file] when EndingOf(file) is { } ending && file[..^ending.Length] is var study => new(
                $"{Folder(study)}/{OfStudyItself(PublishedName.Of(study))}{PartOf(Index, query)}{ending}"),
            ["studies", var study] => new($"{Folder(study)}/{Index}{Page}", "", fragment),
            ["studies", var study, .. var below] => OfStudy(Folder(study), below, query, fragment),
            // Whatever version of it that is: its name is the same for ever.
            _ => new(Fingerprint().Replace(string.Join('/', parts), "${ending}")),
        };
    }

    /// <summary>The address as a link from another file of the site.</summary>
    /// <param name="from">The file that has the link.</param>
    public string From(string from)
    {
        if (from == File && Query.Length == 0 && Fragment.Length > 0) return Fragment;
        var shared = from.AsSpan(0, from.AsSpan().CommonPrefixLength(File)).LastIndexOf('/') + 1;
        var up = string.Concat(Enumerable.Repeat("../", from.AsSpan(shared).Count('/')));
        return $"{up}{InAddress(File[shared..])}{Query}{Fragment}";
    }

    /// <summary>The file's path as it stands in an address.</summary>
    public string Path => InAddress(File);

    private static PublishedAddress OfStudy(string folder, string[] below, string query, string fragment) => below switch
    {
        ["quotes"] when GroupIn(query) is { } group => new(
            $"{folder}/groups/{PageOf(PublishedName.Of(group), "quotes", WithoutGroup(query))}", "", fragment),
        ["quotes"] => new($"{folder}/quotes{Page}", query, fragment),
        ["words"] when ValueIn(query, "word") is { } word => new($"{folder}/quotes{Page}", QueryString.Create("q", word).Value!),
        ["cite"] when ValueIn(query, "quote") is { } quote => new($"{folder}/quotes/{PublishedName.Of(quote)}{Page}", "", "#cite"),
        ["source", var name, "text"] => new($"{folder}/source/{PublishedName.Of(name)}/text.txt"),
        ["source", var name, "bytes"] => new($"{folder}/source/{PublishedName.Of(name)}/{PublishedName.Of(name)}"),
        [.. var above, var last] when EndingOf(last) is { } ending && (below[0] != "source" || ending == ".json") => new(
            $"{Below(folder, above)}/{PublishedName.Of(last[..^ending.Length])}{PartOf(above.Length > 0 ? below[0] : last[..^ending.Length], query)}{ending}"),
        [.. var above, var last] => new($"{Below(folder, above)}/{PageOf(PublishedName.Of(last), below[0], query)}", "", fragment),
        _ => new($"{folder}/{Index}{Page}", "", fragment),
    };

    private static string Folder(string study) => $"studies/{PublishedName.Of(study)}";

    // A study may be called what one of its pages is, whose files stand beside its own.
    private static string OfStudyItself(string name) => NamesOfFiles.Contains(name) ? $"{name}=" : name;

    private static string Below(string folder, string[] parts) =>
        parts.Length == 0 ? folder : $"{folder}/{string.Join('/', parts.Select(PublishedName.Of))}";

    private static string PageOf(string name, string kind, string query) => $"{name}{PartOf(kind, query)}{Page}";

    private static string PartOf(string kind, string query)
    {
        if (query.Length == 0 || !Own.TryGetValue(kind, out var own)) return "";
        if (Parameters(query).Any(pair => !own.Contains(pair.Name))) return "";
        return string.Concat(own.Select(name => ValueIn(query, name) is { } value ? $"{Part}{name}-{PublishedName.Of(value)}" : ""));
    }

    /// <summary>The focus group, where that is all that is asked for, page by page.</summary>
    private static string? GroupIn(string query) =>
        query.Length > 0 && Parameters(query).All(pair => pair.Name is "group" or "after") && ValueIn(query, "group") is { } group && group != QuoteFilter.None
            ? group
            : null;

    private static string WithoutGroup(string query) =>
        ValueIn(query, "after") is { } after ? $"?after={Uri.EscapeDataString(after)}" : "";

    /// <summary>The one value of a parameter; null where it has none or several.</summary>
    private static string? ValueIn(string query, string name) =>
        Parameters(query).Where(pair => pair.Name == name && pair.Value.Length > 0).Take(2).ToList() is [var one] ? one.Value : null;

    private static IEnumerable<(string Name, string Value)> Parameters(string query) =>
        query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2))
            .Select(pair => (Decoded(pair[0]), pair.Length > 1 ? Decoded(pair[1]) : ""));

    private static string InAddress(string path) =>
        path.AsSpan().ContainsAnyExcept(Plain) ? string.Join('/', path.Split('/').Select(Uri.EscapeDataString)) : path;

    private static string Decoded(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    private static string? EndingOf(string last) =>
        Array.Find(Endings, ending => last.Length > ending.Length && last.EndsWith(ending, StringComparison.Ordinal));

    [GeneratedRegex(@"\.[a-z0-9]{10}(?<ending>\.(css|js|svg))\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Fingerprint();

    private static (string Before, string From) Split(string text, char sign) =>
        text.IndexOf(sign) is var at and >= 0 ? (text[..at], text[at..]) : (text, "");
}
