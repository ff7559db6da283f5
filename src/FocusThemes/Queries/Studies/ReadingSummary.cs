using FocusThemes.Model.Letters;
using FocusThemes.Queries.Sources;
using FocusThemes.Reading;

namespace FocusThemes.Queries.Studies;

/// <summary>What there is in a study as it was read, and how much of it is sure: in a sentence that leads.</summary>
/// <param name="DoubtfulPlaces">Lines of its sources.</param>
/// <param name="Remarks">On the whole of it, at no line.</param>
/// <param name="Sure">The share of its quotes that stand at no doubtful place.</param>
public sealed record ReadingSummary(int Quotes, int People, int Themes, int DoubtfulPlaces, int Remarks, Share Sure)
{
    public static ReadingSummary Of(StudyDraft draft)
    {
        var (study, quotes) = (draft.Study, draft.Study.Themes.SelectMany(theme => theme.Concepts).Sum(concept => concept.Quotes.Count));
        return new(
            quotes, study.Participants.Count, study.Themes.Count, study.Sources.Sum(source => source.DoubtfulPlaces),
            draft.Problems.Count(found => found.Problem.Line == 0),
            Share.AllBut(study.Sources.Sum(source => source.DoubtfulQuotes), quotes));
    }

    public static ReadingSummary Of(StudyHeader study, IReadOnlyList<SourceAccount> sources) => new(
        study.QuoteCount, study.ParticipantCount, study.ThemeCount, sources.Sum(source => source.DoubtfulPlaces),
        sources.Sum(source => source.Doubts.Count(doubt => doubt.Line == 0)), study.Sure);

    /// <summary>"12 quotes by 9 people in 5 themes; 2 places are doubtful."</summary>
    public string Sentence
    {
        get
        {
            var by = People > 0 ? $" by {EnglishText.Count(People, "person", "people")}" : Quotes > 0 ? $", {EnglishText.Nobody}," : "";
            return $"{EnglishText.AsHeading(EnglishText.Count(Quotes, "quote"))}{by} in {EnglishText.Count(Themes, "theme")}; {Doubt}.";
        }
    }

    /// <summary>The sentence, followed by "91% of the quotes are sure.", where anything is doubtful.</summary>
    public string Sentences => Quotes == 0 || DoubtfulPlaces == 0 ? Sentence : $"{Sentence} {SureSentenceOf(Sure)}";

    private string Doubt => (DoubtfulPlaces, Remarks) switch
    {
        (0, 0) => "nothing is doubtful",
        (0, _) => $"{RemarksInAll} to be looked at",
        (_, 0) => Places,
        _ => $"{Places}, and {RemarksInAll} to be looked at",
    };

    private string Places => $"{EnglishText.Count(DoubtfulPlaces, "place")} {EnglishText.Are(DoubtfulPlaces)} doubtful";

    private string RemarksInAll => $"{EnglishText.Count(Remarks, "remark")} on the whole {EnglishText.Are(Remarks)}";

    /// <summary>"91% of the quotes are sure."</summary>
    public static string SureSentenceOf(Share sure) =>
        sure.Part == sure.Whole ? "All of the quotes are sure." : $"{sure} of the quotes are sure.";
}
