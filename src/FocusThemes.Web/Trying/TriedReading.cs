using FocusThemes.Checks;
using FocusThemes.Model;
using FocusThemes.Model.Citing;
using FocusThemes.Model.Letters;
using FocusThemes.Queries.Crossings;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Sources;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;
using FocusThemes.Reading;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting;
using FocusThemes.Reading.Projects;
using FocusThemes.Writing.Citations;

namespace FocusThemes.Web.Trying;

/// <summary>What was read from a table that somebody tries, for a page or for taking along.</summary>
public sealed record TriedReading(
    TriedTable Table, StudyDraft Draft, IReadOnlyList<ThemeDetail> Themes,
    IReadOnlyList<ParticipantEntry> Participants, SourceView Source, CheckReport Checks, Crossing? Matrix)
{
    private const int MostColumns = 40;

    /// <summary>"100% accounted for: 92% in records, …; 3 doubts".</summary>
    public string Account =>
        $"{Source.AccountedFor} accounted for: {Source.Parts}; {EnglishText.Count(Draft.Problems.Count, "doubt")}";

    /// <summary>What the study is called, by whoever tries it or by the table itself; empty where neither says it.</summary>
    public string Title => Table.Title.Length > 0 || Draft.Study.CitationJson is null ? Table.Title : Draft.Study.Title;

    /// <summary>The reference that the table itself gives, in the order of the medical journals; null where it gives none.</summary>
    public string? Cited => Table.Title.Length > 0 || Draft.Study.CitationJson is not { } json ? null
        : CitationForm.All[0].Write(new(Reference.Parse(json, Draft.Study.Title), Table.Slug, "", null));

    /// <summary>True for the project of another program, whose source is its codes.</summary>
    public bool IsProject => Draft.Study.Sources[0].Form == SourceForm.Codes;

    public ReadingSummary Summary => field ??= ReadingSummary.Of(Draft);

    public int Quotes => Summary.Quotes;

    public int Concepts => Themes.Sum(theme => theme.Concepts.Count(concept => concept.HasWords));

    public ReadingNotes Notes => Draft.Notes[0];

    /// <summary>Lines that somebody should look at.</summary>
    public IReadOnlySet<int> DoubtfulLines =>
        Draft.Problems.Select(found => found.Problem.Line).Where(line => line > 0).ToHashSet();

    /// <exception cref="UnacceptableInputException">Nothing can be read from it.</exception>
    private static TriedReading Of(TriedTable table, CancellationToken stop)
    {
        var draft = StudyReader.Read(table.Files, stop);
        var study = new DraftStudy(draft);
        return new(
            table, draft, study.Document.Themes, study.Document.Participants, study.FirstSource(stop), CheckQuery.Check(study, stop),
            MatrixThatFits(study.Catalogue));
    }

    // As on the overview of a study; of hundreds there is the file.
    private static Crossing? MatrixThatFits(StudyCatalogue catalogue) =>
        catalogue.Participants.Count is > 0 and <= MostColumns ? Crossing.Of(catalogue, Dimension.Theme, Dimension.Participant, new())
        : catalogue.Groups.Count is > 1 and <= MostColumns ? Crossing.Of(catalogue, Dimension.Theme, Dimension.Group, new())
        : null;

    /// <returns>What was read; or what its columns look like, since whoever knows the table can still say what they
    /// hold, and why nothing was read.</returns>
    /// <exception cref="UnacceptableInputException">It is no table at all.</exception>
    public static (TriedReading? Reading, ReadingNotes? Looked, string? Fault) OfOrLook(TriedTable table, CancellationToken stop)
    {
        try
        {
            return (Of(table, stop), null, null);
        }
        catch (UnacceptableInputException fault) when (ProjectFormats.Of(table.Table.Bytes) is null)
        {
            var text = TableFormats.Read(table.Table.Name, table.Table.Bytes, withHidden: false, stop);
            return (null, TableReader.Look(text, stop), fault.Message);
        }
    }
}
