using FocusThemes.Queries.Publishing;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Web.Publishing;

/// <summary>A study, with all that its addresses are made of.</summary>
internal sealed record PublishedStudy(StudyHeader Header, StudyCatalogue Catalogue, PublishedContents Contents)
{
    public string Address => Header.Address;

    public IEnumerable<string> Addresses => PublishedKind.OfStudy.SelectMany(kind => kind.AddressesIn(this));

    /// <summary>Those of quotes, and where each stands now; to ask the site for it takes as long as for a page.</summary>
    public IEnumerable<(string Lasting, string Now)> LastingAddresses =>
        Contents.Quotes.Select(quote => ($"/q/{quote.Identifier}", Header.Link.AddressOfQuote(quote.Id)));
}
