using System.Buffers;

namespace FocusThemes.Reading.Interpreting;

/// <summary>A list in an array that is borrowed, for what is long and soon not needed any more.</summary>
/// <param name="capacity">How many it is likely to have.</param>
internal sealed class BorrowedList<T>(int capacity)
    where T : struct
{
    private T[] held = ArrayPool<T>.Shared.Rent(capacity);

    public int Count { get; private set; }

    public ref readonly T this[int index] => ref held[index];

    /// <summary>All of it, until something is added.</summary>
    public Span<T> Span => held.AsSpan(0, Count);

    public void Add(T one)
    {
        if (Count == held.Length)
        {
            var longer = ArrayPool<T>.Shared.Rent(Count * 2);
            held.AsSpan().CopyTo(longer);
            ArrayPool<T>.Shared.Return(held);
            held = longer;
        }

        held[Count++] = one;
    }

    public void Insert(int index, T one)
    {
        Add(one);
        held.AsSpan(index, Count - index - 1).CopyTo(held.AsSpan(index + 1));
        held[index] = one;
    }

    public void Clear() => Count = 0;

    /// <summary>Gives the array back; nothing is in the list any more.</summary>
    public void GiveBack()
    {
        Count = 0;
        ArrayPool<T>.Shared.Return(held);
        held = [];
    }
}
