using FocusThemes.Checks.Voices;
using FocusThemes.Checks.Words;
using FocusThemes.Model.Letters;
using FocusThemes.Model.People;

namespace FocusThemes.Checks.Reporting;

/// <summary>What can be counted in a study’s data for an item of a list, whichever list asks.</summary>
internal static class ReportingFacts
{
    public static ReportedFact? Title(ReportedStudy study) =>
        study.Checked.Study.Citation is null ? null : new($"The title is “{OneLine.Of(study.Checked.Study.Title)}”.", Page(study, "overview", ""));

    public static ReportedFact? Abstract(ReportedStudy study) =>
        study.Checked.Study.Reference.Abstract.Length == 0 ? null : new("The citation has an abstract.", Page(study, "citation", "/cite"));

    public static ReportedFact? Funding(ReportedStudy study) => study.Checked.Study.Reference.Funders is { Count: > 0 } funders
        ? new($"The citation names {Sentences.ListOf([.. funders.Select(funder => funder.Name)])}.", Page(study, "citation", "/cite")) : null;

    /// <summary>How many took part, and how many of them are quoted.</summary>
    public static ReportedFact Size(ReportedStudy study)
    {
        var (read, declared) = (study.Checked, study.Checked.Declared);
        var quoted = EnglishText.Count(read.Codes.Count, "participant");
        var people = declared.Participants is { } all
            ? $"{EnglishText.Count(all, "participant")} {EnglishText.Are(all)} declared; {quoted} {EnglishText.Are(read.Codes.Count)} quoted."
            : $"{EnglishText.AsHeading(quoted)} {EnglishText.Are(read.Codes.Count)} quoted; how many took part is not declared.";
        var heard = read.Catalogue.Groups.OfType<string>().Count();
        var groups = declared.FocusGroups is { } told ? $" {EnglishText.AsHeading(EnglishText.Count(told, "focus group"))} {EnglishText.Are(told)} declared"
                + (heard > 0 ? $"; {heard} {EnglishText.Are(heard)} named by the codes of those quoted." : ".")
            : heard > 0 ? $" The codes of those quoted name {EnglishText.Count(heard, "focus group")}." : "";
        return new(people + groups, Participants(study));
    }

    /// <summary>What the study tells of its participants beside their codes.</summary>
    public static ReportedFact? Sample(ReportedStudy study)
    {
        var told = study.Checked.Catalogue.Participants
            .SelectMany(who => who.Attributes.Select(one => one.Name).Where(name => name != ParticipantAttribute.Memo).Distinct())
            .CountBy(AttributeKey.Of).OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal).ToList();
        return told.Count == 0 ? null : new(
            $"Of those quoted the study tells {Sentences.ListOf([.. told.Select(one => $"{one.Key} (of {one.Value})")])}.", Participants(study));
    }

    public static ReportedFact CodingTree(ReportedStudy study) => new(
        $"The codebook has {study.Checked.ThemesInAll} and {study.Checked.ConceptsInAll}.", Page(study, "codebook", "/codebook"));

    public static ReportedFact? Software(ReportedStudy study) =>
        study.Program is { } program ? new($"The study came in as a project of {OneLine.Of(program)}.") : null;

    /// <summary>Whether quotes are shown, and whose they are.</summary>
    public static ReportedFact Quotations(ReportedStudy study)
    {
        var unnamed = study.Checked.Quotes.Where(quote => quote.Participant is null).ToList();
        var shown = $"{EnglishText.AsHeading(study.Checked.QuotesInAll)} {EnglishText.Are(study.Checked.Quotes.Count)} shown";
        if (unnamed.Count == 0) return new($"{shown}, each with the code of whoever says it.", Page(study, "quotes", "/quotes"));
        return new(
            $"{shown}; {EnglishText.Number(unnamed.Count)} of them {(unnamed.Count == 1 ? "names" : "name")} nobody.",
            [Page(study, "quotes", "/quotes"), .. study.Checked.PlacesOf(unnamed.Take(Finding.MostPlaces))]);
    }

    /// <summary>Whether what the authors say stands beside quotes.</summary>
    public static ReportedFact Consistency(ReportedStudy study)
    {
        var without = ConceptWithoutQuote.Check.Find(study.Checked).ToList();
        var all = study.Checked.Concepts.Count(concept => concept.HasWords);
        if (all == 0) return new("The authors say nothing under the themes that could stand without a quote.", Page(study, "quotes by theme", ""));
        return without.Count == 0
            ? new($"Each of {EnglishText.Count(all, "concept")} stands beside a quote.", Page(study, "quotes by theme", ""))
            : new($"{EnglishText.Number(without.Count)} of {EnglishText.Count(all, "concept")} {(without.Count == 1 ? "stands" : "stand")} without a quote.",
                [.. without.SelectMany(finding => finding.Places).Take(Finding.MostPlaces)]);
    }

    public static ReportedFact MajorThemes(ReportedStudy study) => new(
        $"{EnglishText.AsHeading(study.Checked.ThemesInAll)}: "
            + Sentences.ListOf([.. study.Checked.Themes.Select(theme => $"{theme.Number} “{OneLine.Of(theme.Title)}” ({EnglishText.Count(theme.QuoteCount, "quote")})")]) + ".",
        [.. study.Checked.Themes.Take(Finding.MostPlaces).Select(study.Checked.PlaceOf)]);

    /// <summary>Parts of themes, and themes that rest on one person.</summary>
    public static ReportedFact MinorThemes(ReportedStudy study)
    {
        var parts = study.Checked.Catalogue.Themes.Sum(theme => theme.Subthemes.Count);
        var alone = ThemeOnOneVoice.Check.Find(study.Checked).ToList();
        return new(
            (parts == 0 ? "No theme has named parts. " : $"Themes have {EnglishText.Count(parts, "named part")}. ")
            + (alone.Count == 0 ? "No theme of several quotes rests on one person." : string.Join(' ', alone.Take(Finding.MostPlaces).Select(finding => finding.Sentence))),
            [.. alone.SelectMany(finding => finding.Places).Take(Finding.MostPlaces)]);
    }

    /// <summary>What excerpts still tell of whoever says them.</summary>
    public static ReportedFact Deidentified(ReportedStudy study)
    {
        var telling = IdentifyingDetails.Check.Find(study.Checked).ToList();
        return new(
            telling.Count == 0 ? "Participants go by codes; no quote has an address, a telephone number, a full date or a title with a name."
                : $"Participants go by codes; {EnglishText.Count(telling.Count, "quote")} may have what identifies somebody.",
            [.. telling.SelectMany(finding => finding.Places).Take(Finding.MostPlaces)]);
    }

    private static FindingPlace Participants(ReportedStudy study) => Page(study, "participants", "/participants");

    private static FindingPlace Page(ReportedStudy study, string name, string path) => new(name, $"{study.Checked.Study.Address}{path}");
}
