using FocusThemes.Reading.Hints;
using FocusThemes.Reading.Interpreting;

namespace FocusThemes.Reading.Formats.Own;

/// <summary>The reading of a file that says itself what it holds.</summary>
internal static class OwnReading
{
    public static TableReading Of(TableText table, TableReading own, ReadingHints hints) => own with
    {
        Problems = [.. Unneeded(hints), .. table.Problems, .. own.Problems],
        Hidden = table.Hidden,
    };

    private static IEnumerable<ReadingProblem> Unneeded(ReadingHints hints)
    {
        if (hints is not { Columns: null, Numbering: null, Attribution: null, Tables: null, Places: null })
            yield return new(0, "FocusThemes wrote this file, which says itself what it holds; what was said of how to read it "
                + "was not looked at.", "");
    }
}
