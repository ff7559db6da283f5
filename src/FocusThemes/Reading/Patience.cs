namespace FocusThemes.Reading;

/// <summary>
/// How long somebody waits for a reading. Whatever goes through a text spends the characters that it goes through, so
/// that it is heard soon, wherever the reading is, that nobody waits any longer.
/// </summary>
/// <param name="look">Looks whether anybody still waits, and throws where nobody does.</param>
public sealed class Patience(Action look)
{
    /// <summary>Characters, or steps of a character's worth, from one look to the next.</summary>
    public const int LongestStretch = 4096;

    private int left = LongestStretch;

    /// <summary>What was gone through up to the last look.</summary>
    public long Spent { get; private set; }

    /// <summary>Heard as an <see cref="OperationCanceledException"/>.</summary>
    public static Patience Until(CancellationToken stop) => new(stop.ThrowIfCancellationRequested);

#pragma warning disable CA2225 // It has a name that says more.
    /// <inheritdoc cref="Until"/>
    public static implicit operator Patience(CancellationToken stop) => Until(stop);
#pragma warning restore CA2225

    /// <param name="characters">Those that the next step goes through; the step itself counts as one more.</param>
    public void Spend(int characters)
    {
        if ((left -= characters + 1) > 0) return;
        Spent += LongestStretch - left;
        left = LongestStretch;
        look();
    }
}
