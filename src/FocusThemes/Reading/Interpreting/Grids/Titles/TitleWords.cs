using System.Collections.Frozen;

namespace FocusThemes.Reading.Interpreting.Grids.Titles;

/// <summary>Words that no line of a title ends with, unless it goes on in the next.</summary>
internal static class TitleWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Joining =
        """
        and or of the a an in on at to for with by from as und oder der die das von mit im zur zum für y o e de del la el los las con para por en et ou du des
        le les dans pour avec sur ed di il con per da do dos das em com og och i med för til en van het voor met
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Join(ReadOnlySpan<char> word) => Joining.Contains(word);
}
