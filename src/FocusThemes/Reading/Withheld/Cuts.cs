using System.Text;

namespace FocusThemes.Reading.Withheld;

/// <summary>Stretches of a text that are not shown, each with what stands in its place; and where everything else is then.</summary>
internal sealed class Cuts
{
    private readonly List<(int Start, int End, string Shown)> cuts = [];

    /// <summary>How much longer the text is after each cut.</summary>
    private readonly List<int> grown = [0];

    /// <param name="all">In any order; of two that overlap, what the first has is shown for both.</param>
    public Cuts(IEnumerable<(Stretch Place, string Shown)> all)
    {
        foreach (var (place, shown) in all.Where(cut => !cut.Place.IsEmpty).OrderBy(cut => cut.Place.Start))
        {
            if (cuts is [.., var last] && place.Start < last.End) cuts[^1] = last with { End = Math.Max(last.End, place.End) };
            else cuts.Add((place.Start, place.End, shown));
        }

        foreach (var (start, end, shown) in cuts) grown.Add(grown[^1] + shown.Length - (end - start));
    }

    public bool IsEmpty => cuts.Count == 0;

    public string In(string text)
    {
        if (IsEmpty) return text;
        var (shown, next) = (new StringBuilder(text.Length), 0);
        foreach (var cut in cuts)
        {
            shown.Append(text, next, cut.Start - next).Append(cut.Shown);
            next = cut.End;
        }

        return shown.Append(text, next, text.Length - next).ToString();
    }

    public bool Touch(int start, int end) => cuts.Exists(cut => cut.Start < end && start < cut.End);

    /// <summary>Where that begins which began there.</summary>
    public int Start(int place) => Moved(place, isEnd: false);

    /// <summary>Where that ends which ended there.</summary>
    public int End(int place) => Moved(place, isEnd: true);

    public Stretch Of(Stretch place) => new(Start(place.Start), End(place.End));

    private int Moved(int place, bool isEnd)
    {
        var before = Model.Sorted.First(cuts, cut => cut.End <= place);
        var moved = place + grown[before];
        if (before == cuts.Count || cuts[before].Start >= place) return moved;
        // Within a cut: all of what is shown for it.
        return cuts[before].Start + grown[before] + (isEnd ? cuts[before].Shown.Length : 0);
    }
}
