using System.Globalization;
using FocusThemes.Model;
using FocusThemes.Model.Citing;
using FocusThemes.Model.Letters;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Words;
using FocusThemes.Writing.Citations;

namespace FocusThemes.Writing.Depositing;

/// <summary>What is known of a study that is deposited, and what whoever deposits it has to add. Nothing of it is guessed.</summary>
/// <param name="Day">When the library came by the texts that it has: the package tells no other time.</param>
/// <param name="Counted">"5 themes, 11 concepts, 12 quotes by 9 participants".</param>
internal sealed record DepositFacts(StudyHeader Study, DateOnly Day, string Counted)
{
    public IReadOnlyList<DepositCreator> Creators { get; } = DepositCreator.In(Study.Reference);

    public DepositLicense? License { get; } = DepositLicense.Of(Study.License);

    public IReadOnlyList<string> Keywords => Study.Reference.Keywords;

    public IReadOnlyList<string> Funders { get; } = [.. Study.Reference.Funders.Select(funder => funder.Name)];

    /// <summary>Who paid, once for each grant that is told.</summary>
    public IEnumerable<(Funder Funder, string? Award)> Grants => Study.Reference.Funders
        .SelectMany(funder => funder.Awards.DefaultIfEmpty<string?>(null).Select(award => (funder, award)));

    public string Title => $"Coded data: {Study.Title}";

    public string Iso => $"{Day:O}";

    public string Year => Day.Year.ToString("0000", CultureInfo.InvariantCulture);

    public string Description =>
        $"Coded qualitative data of the study “{Study.Title}”: {Counted}. Quotes are verbatim; each leads to its line in the source that it was read from.";

    /// <summary>A tag of BCP 47: the one that the citation has, or that of the language which it names; null for none.</summary>
    public string? Language => Study.Reference.Language is { Length: > 0 } told
        ? StopWords.Known.FirstOrDefault(known => told.Equals(known.Name, StringComparison.OrdinalIgnoreCase)
            || told.Equals(known.ThreeLetters, StringComparison.OrdinalIgnoreCase))?.Code ?? (IsTag(told) ? told : null)
        : null;

    public string Cited => Study.CitedInFull();

    /// <summary>Where the publication is: its DOI, or else its address; null where the citation has neither.</summary>
    public string? Publication => Study.Reference.DoiAddress
        ?? WebAddress.Parse(Study.Reference.Url)?.AbsoluteUri;

    /// <summary>How the data may be used, in a sentence.</summary>
    public string Rights => License switch
    {
        null => "No licence is stated for these data: they may be read, and whoever wants to use them otherwise has to ask their authors.",
        { Address: { } address } license when address != license.Words => $"{license.Words} ({address})",
        var license => license.Words,
    };

    // A language has two letters or three; what is longer is a name.
    private static bool IsTag(string told) => told.Split('-') is [{ Length: 2 or 3 }, ..] parts
        && parts.All(part => part.Length is > 0 and <= 8 && part.All(char.IsAsciiLetterOrDigit));

    /// <summary>What archives ask for and the library does not know, each in a sentence.</summary>
    public IEnumerable<string> Missing
    {
        get
        {
            yield return "The identifier (DOI) and the publisher of this package: the archive gives both.";
            yield return "Somebody to ask, with an e-mail address.";
            yield return "The field of research in the archive’s own list.";
            yield return "What participants agreed to, and who approved the study: nothing here tells of either.";
            if (Creators.Count == 0) yield return "Who made the data: the study came without a citation that names anybody.";
            else if (Creators.Count(who => who.Orcid is null && !who.Name.IsOrganisation) is > 0 and var orcids)
                yield return $"The ORCID of {orcids} of {EnglishText.Count(Creators.Count, "creator")}.";
            if (Creators.Count(who => who.Affiliations.Count == 0 && !who.Name.IsOrganisation) is > 0 and var places)
                yield return $"The affiliation of {places} of {EnglishText.Count(Creators.Count, "creator")}.";
            if (License is null) yield return "The licence of the data.";
            if (Study.Access is null) yield return "Conditions of access: none are stated.";
            if (Keywords.Count == 0) yield return "Keywords.";
            if (Language is null) yield return "The language of the data.";
            if (Funders.Count == 0) yield return "Who paid for the study.";
        }
    }
}
