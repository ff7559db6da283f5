using System.Text.RegularExpressions;
using FocusThemes.Model.Citing;
using FocusThemes.Queries.Publishing;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;

namespace FocusThemes.Writing.Citations;

/// <summary>What is cited: a study as a whole, or one of its themes or quotes as part of it.</summary>
/// <param name="Address">The address of the study, theme or quote; with the site's own where that is known.</param>
/// <param name="Part">Null for the study as a whole.</param>
public sealed partial record CitedWork(Reference Reference, string Slug, string Address, CitedPart? Part)
{
    /// <summary>Said of a study that came without a citation, where one would stand.</summary>
    public const string Unknown = "No citation is known for this study.";

    /// <summary>
    /// Where a reader is sent: a study that was published says so itself. Empty for a study without a citation while
    /// the site's own address is not known: a path alone would be given for the publication's.
    /// </summary>
    public string Url => IsKnown ? Part is null ? Reference.Url : Lasting : IsReached ? Lasting : "";

    /// <summary>The address that leads there for ever, as <see cref="Address"/>; null where there is none beside it.</summary>
    public string? LastingAddress { get; init; }

    private string Lasting => LastingAddress ?? Address;

    /// <summary>What is to be said beside what is cited; empty where that is nothing.</summary>
    public string Remark => IsKnown ? "" : Unknown;

    private bool IsKnown => Reference.Json is not null;

    /// <summary>True where the address leads there from everywhere.</summary>
    public bool IsReached => Uri.TryCreate(Address, UriKind.Absolute, out var address) && address.Scheme != Uri.UriSchemeFile;

    /// <summary>The item's id where it can be a key in BibTeX, else family name and year in plain letters.</summary>
    public string Key => $"{StudyKey}{(Part is null ? "" : $"-{Part.Kind}-{NotInKey().Replace(Part.Number, "-")}")}";

    /// <summary>The name of a file, without its extension.</summary>
    public string FileName => Part is null ? Slug : $"{Slug}-{Part.Kind}-{Part.Number}";

    public PublicationKind Kind => PublicationKind.Of(Reference);

    private string StudyKey
    {
        get
        {
            if (ValidKey().IsMatch(Reference.Id)) return Reference.Id;
            var author = Reference.Leading is [var first, ..] ? PlainLetters.Of(first.Last) : "";
            var name = author.Length > 0 ? author : PlainLetters.Of(Slug);
            return $"{(name.Length > 0 ? name : "study")}{NotInKey().Replace(Reference.Issued.Year, "")}";
        }
    }

    /// <param name="site">The public address of the site; empty where it is not known.</param>
    public static CitedWork OfStudy(StudyHeader study, SiteAddress site) =>
        new(study.Reference, study.Slug, site.Of(study.Address), null);

    /// <inheritdoc cref="OfStudy"/>
    public static CitedWork OfTheme(StudyHeader study, ThemeDetail theme, SiteAddress site) =>
        new(study.Reference, study.Slug, site.Of(study.AddressOfTheme(theme.Number)), new(
            "theme", theme.Number, $"Theme {theme.Number}: {theme.Title}", QuoteCitation.Part(theme), null));

    /// <inheritdoc cref="OfStudy"/>
    public static CitedWork OfQuote(StudyHeader study, QuoteHit hit, SiteAddress site) =>
        new(study.Reference, study.Slug, site.Of(study.Link.AddressOfQuote(hit.Quote.Id)), new(
            "quote", hit.Quote.Id, QuoteCitation.Name(hit.Quote), QuoteCitation.Part(study, hit), hit.Quote.Text))
        {
            LastingAddress = site.Of(study.Link.LastingAddressOf(hit.Quote)),
        };

    // A citation manager may give an address for an id, and BibTeX takes a comma, a brace or a blank for its own.
    [GeneratedRegex("^[A-Za-z][A-Za-z0-9:._+-]{0,59}$")]
    private static partial Regex ValidKey();

    [GeneratedRegex("[^A-Za-z0-9._-]+", RegexOptions.NonBacktracking)]
    private static partial Regex NotInKey();
}

/// <summary>Which theme or quote of a study is meant.</summary>
/// <param name="Kind">"theme" or "quote".</param>
/// <param name="Number">7 or 7.2.1.</param>
/// <param name="Name">As a heading.</param>
/// <param name="Place">In a sentence without its end: what it is and where the source has it.</param>
/// <param name="Words">The words of a quote, verbatim; null for a theme.</param>
public sealed record CitedPart(string Kind, string Number, string Name, string Place, string? Words);
