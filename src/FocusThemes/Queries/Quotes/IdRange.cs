namespace FocusThemes.Queries.Quotes;

/// <summary>Rows of the index that stand together: a study's quotes. Both ends are part of it.</summary>
internal readonly record struct IdRange(long First, long Last)
{
    public static readonly IdRange All = new(0, long.MaxValue);

    public IdRange After(long? id) => id is null ? this : this with { First = Math.Max(First, id.Value + 1) };

    public IdRange Before(long? id) => id is null ? this : this with { Last = Math.Min(Last, id.Value - 1) };

    /// <summary>The ids in order; not for <see cref="All"/>.</summary>
    public IEnumerable<int> Ids => Enumerable.Range((int)First, Count);

    public IEnumerable<int> IdsBackwards
    {
        get
        {
            var last = (int)Last;
            return Enumerable.Range(0, Count).Select(i => last - i);
        }
    }

    public int Count => IsEmpty ? 0 : (int)(Last - First + 1);

    public bool Has(long id) => id >= First && id <= Last;

    public bool IsEmpty => First > Last;
}
