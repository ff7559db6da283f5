using FocusThemes.Queries;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Writing.Charts;

/// <summary>
/// A kind of picture that is drawn of a study's quotes. The list of pictures, their pages and files are made from
/// <see cref="All"/>: another one is a file here.
/// </summary>
public abstract class StudyChart
{
    public static IReadOnlyList<StudyChart> All { get; } = OwnTypes.InOrder<StudyChart>(
        chart => chart.Name, ["themes-by-people", "share-of-voices", "along-the-document", "saturation", "themes-together", "network-of-themes"]);

    /// <summary>Its part of addresses: "share-of-voices".</summary>
    public abstract string Name { get; }

    public abstract string Title { get; }

    /// <summary>What is to be seen in it, in a plain sentence or two.</summary>
    public abstract string Tells { get; }

    /// <summary>What nobody should read into it.</summary>
    public abstract string TellsNot { get; }

    /// <summary>True where another dimension than the theme may be asked for.</summary>
    public virtual bool TakesRows => true;

    /// <summary>True where another dimension than the participant may be asked for.</summary>
    public virtual bool TakesColumns => true;

    /// <summary>True where it is worth looking at one theme alone.</summary>
    public virtual bool IsOfOneTheme => false;

    /// <summary>What the picture of a study is called.</summary>
    public string TitleFor(StudyHeader study) => $"{Title}: {study.Title}";

    public static StudyChart? Find(string name) => All.FirstOrDefault(chart => chart.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    public abstract Task<Picture> DrawAsync(Charted asked, CancellationToken cancellationToken = default);
}
