namespace FocusThemes.Queries;

/// <summary>Rows of the index that stand together: a study's quotes. Both ends are part of it.</summary>
internal readonly record struct IdRange(long First, long Last)
{
    public static readonly IdRange All = new(0, long.MaxValue);

    public IdRange After(long? id) => id is null ? this : this with { First = Math.Max(First, id.Value + 1) };

    public IdRange Before(long? id) => id is null ? this : this with { Last = Math.Min(Last, id.Value - 1) };

    public bool IsEmpty => First > Last;
}
