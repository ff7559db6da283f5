using FocusThemes.Model;

namespace FocusThemes.Checks.Disclosure;

/// <summary>What a finding was made of, in few signs that can be copied into an answer.</summary>
internal static class Seen
{
    private const int Length = 12;

    /// <summary>The finding with that: the same for the same texts in the same order.</summary>
    public static Finding SeenIn(this Finding finding, params IEnumerable<string> texts) =>
        finding with { Seen = SourceDocument.DigestOf(string.Join('\0', texts))[..Length] };
}
