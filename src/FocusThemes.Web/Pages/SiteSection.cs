using FocusThemes.Queries.Studies;
using FocusThemes.Web.Publishing;

namespace FocusThemes.Web.Pages;

/// <summary>An entry of the navigation: a page, and what stands below it.</summary>
/// <param name="Path">Behind the address of the study, or of the site.</param>
public sealed record SiteSection(string Name, string Path)
{
    public static IReadOnlyList<SiteSection> OfStudy { get; } =
    [
        new("Themes", ""), new("Quotes", "/quotes"), new("Participants", "/participants"), new("Matrix", "/matrix"),
        new("Codebook", "/codebook"), new("Words", "/words"), new("Checks", "/checks"), new("Source", "/source"),
    ];

    public static IReadOnlyList<SiteSection> OfLibrary { get; } =
        [new("Studies", "/"), new("Quotes", "/quotes"), new("Try a table", "/try"), new("Check quotes", "/check-quotes"), new("Help", "/help")];

    // Of these there are no pages without a server, and of one study alone no pages of a library.
    private static readonly string[] Served = ["/try", "/check-quotes"], OfStudies = ["/", "/quotes"];

    /// <param name="published">Null for a site with a server.</param>
    internal static IReadOnlyList<SiteSection> OfLibraryIn(PublishedSite? published) => published is null ? OfLibrary
        : [.. OfLibrary.Where(section => !Served.Contains(section.Path) && (published.HasStudies || !OfStudies.Contains(section.Path)))];
}

/// <summary>Where a page stands: what is above it, from the library down, and its own name.</summary>
public sealed record Trail(IReadOnlyList<(string Name, string Address)> Above, string Here)
{
    /// <param name="root">Where the site's addresses begin.</param>
    /// <param name="study">Null for a page of the library.</param>
    /// <param name="section">The section of the page; null where it belongs to none.</param>
    /// <param name="isSection">True where the page is the section itself.</param>
    public static Trail To(string root, StudyHeader? study, SiteSection? section, bool isSection, string title)
    {
        var above = new List<(string, string)> { ("Library", $"{root}/") };
        isSection |= title == section?.Name;
        if (study is null) return new(above, isSection ? section!.Name : title);
        if (isSection && section!.Path.Length == 0) return new(above, study.Title);
        above.Add((study.Title, study.Address));
        if (isSection) return new(above, section!.Name);
        if (section is { Path.Length: > 0 }) above.Add((section.Name, study.Address + section.Path));
        return new(above, title);
    }
}
