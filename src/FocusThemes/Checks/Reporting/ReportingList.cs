using FocusThemes.Queries.Studies;

namespace FocusThemes.Checks.Reporting;

/// <summary>What the data of a study tell of an item of a list.</summary>
/// <param name="Sentence">A sentence, or several.</param>
/// <param name="Places">Where it can be looked at.</param>
public sealed record ReportedFact(string Sentence, params IReadOnlyList<FindingPlace> Places);

/// <summary>An item of a list that authors fill in for a journal.</summary>
/// <param name="Asks">What it asks for, in this program’s own words.</param>
/// <param name="Tell">What the data tell of it; null, or giving null, where they tell nothing.</param>
public sealed record ListItem(int Number, string Name, string Asks, Func<ReportedStudy, ReportedFact?>? Tell = null);

/// <param name="Items">In the order of their numbers, which run through all parts.</param>
public sealed record ListPart(string Name, params IReadOnlyList<ListItem> Items);

/// <summary>A list for reporting qualitative research: its numbers and names are its authors’, the words here are not.</summary>
/// <param name="Id">As addresses and the command line name it.</param>
/// <param name="Cited">Where it was published.</param>
public sealed record ReportingList(string Id, string Name, string Cited, string Doi, params IReadOnlyList<ListPart> Parts)
{
    /// <summary>Every list; a new one is a file beside these and a word here.</summary>
    public static IReadOnlyList<ReportingList> All { get; } = [Coreq.List, Srqr.List];

    public IEnumerable<ListItem> Items => Parts.SelectMany(part => part.Items);

    public static ReportingList? Find(string id) => All.FirstOrDefault(list => list.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
}

/// <param name="Told">Null where the data tell nothing.</param>
public sealed record FilledItem(ListItem Item, ReportedFact? Told);

/// <summary>A list with what the data of a study tell of its items.</summary>
public sealed record FilledList(ReportingList List, StudyHeader Study, IReadOnlyList<FilledItem> Items)
{
    /// <summary>"The data of this study tell something of 8 of 32 items; the other 24 are blank, for its authors."</summary>
    public string Summary
    {
        get
        {
            var told = Items.Count(item => item.Told is not null);
            return FormattableString.Invariant(
                $"The data of this study tell something of {told} of {Items.Count} items; the other {Items.Count - told} are blank, for its authors. ")
                + "What is told is no judgement, and whoever fills in the list has to look whether it answers the item.";
        }
    }

    public static FilledList Of(ReportingList list, ReportedStudy study) =>
        new(list, study.Checked.Study, [.. list.Items.Select(item => new FilledItem(item, item.Tell?.Invoke(study)))]);
}
