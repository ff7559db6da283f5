using FocusThemes.Model;
using FocusThemes.Pairing;

namespace FocusThemes.Comparing;

/// <summary>
/// Tells what became of every theme, concept and quote from one reading of a study to another, as <see cref="StudyPairs"/>
/// finds them.
/// </summary>
public static class StudyComparer
{
    public static Comparison Compare(Study old, Study @new)
    {
        var (oldThemes, newThemes) = (ComparedRecord.Of(old), ComparedRecord.Of(@new));
        var pairs = StudyPairs.Find(oldThemes, newThemes);
        var moved = ThemesMoved(oldThemes, newThemes, pairs);
        return new([.. InOrder(oldThemes, newThemes, null, pairs, moved)]);
    }

    // Themes have no parent: one has moved where its place among those of both readings is another.
    private static HashSet<ComparedRecord> ThemesMoved(
        List<ComparedRecord> olds, List<ComparedRecord> news, RecordPairs pairs)
    {
        var (before, after) = (olds.Where(pairs.Has), news.Where(pairs.Has));
        return
        [
            .. before.Zip(after).Where(place => pairs.TryFind(place.First, out var now) && now != place.Second)
                .Select(place => place.Second),
        ];
    }

    // As the new reading has them; what was removed after that which it followed.
    private static IEnumerable<Change> InOrder(
        List<ComparedRecord> olds, List<ComparedRecord> news, ComparedRecord? parent, RecordPairs pairs,
        HashSet<ComparedRecord> themesMoved)
    {
        var removed = new List<ComparedRecord>?[news.Count + 1];
        var place = 0;
        foreach (var old in olds)
        {
            if (!pairs.TryFind(old, out var found)) (removed[place] ??= []).Add(old);
            else if (found.Parent == parent) place = found.Place + 1;
        }

        for (var i = 0; i <= news.Count; i++)
        {
            foreach (var gone in removed[i] ?? [])
            {
                yield return new(gone, null, false);
                foreach (var change in InOrder(gone.Children, [], gone, pairs, themesMoved)) yield return change;
            }

            if (i == news.Count) continue;
            var record = news[i];
            var before = pairs.TryFind(record, out var known) ? known : null;
            var isMoved = before is not null
                && (themesMoved.Contains(record) || !pairs.HaveSameParent(before, record));
            yield return new(before, record, isMoved);
            foreach (var change in InOrder(before?.Children ?? [], record.Children, record, pairs, themesMoved))
                yield return change;
        }
    }
}
