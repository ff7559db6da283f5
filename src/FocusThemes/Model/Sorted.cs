namespace FocusThemes.Model;

/// <summary>Search in what stands in order, by whatever it is in order of.</summary>
internal static class Sorted
{
    /// <summary>The index of the first that does not stand before the place looked for; the count where all do.</summary>
    public static int First<T>(IReadOnlyList<T> sorted, Func<T, bool> isBefore)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (isBefore(sorted[middle])) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
