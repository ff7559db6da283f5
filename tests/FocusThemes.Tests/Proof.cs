using System.Globalization;

namespace FocusThemes.Tests;

/// <summary>
/// How much the slow proofs prove: kills, connections at once, large texts, made-up examples. Usually what is quick and
/// still a proof; <c>FOCUSTHEMES_PROOF=10</c> takes ten times as much of each. None can be turned off.
/// </summary>
internal static class Proof
{
    private const string Switch = "FOCUSTHEMES_PROOF";

    private static readonly int Factor = Read(Environment.GetEnvironmentVariable(Switch));

    /// <param name="usual">What is enough where nobody has asked for more.</param>
    public static int Times(int usual) => checked(usual * Factor);

    internal static int Read(string? said)
    {
        if (string.IsNullOrEmpty(said)) return 1;
        return int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var factor) && factor is >= 1 and <= 1_000
            ? factor
            : throw new InvalidOperationException($"{Switch} is “{said}”: expected a whole number from 1 to 1000.");
    }
}
