namespace FocusThemes.Reading.Interpreting;

/// <summary>Cells that name several codes: what parts these.</summary>
internal static class CodeLists
{
    public static readonly char[] Marks = [';', '|', '\n', '\r'];

    /// <summary>Each code of a cell's paragraph.</summary>
    public static IEnumerable<Stretch> In(string text, int start, int end)
    {
        for (var at = start; at <= end;)
        {
            var length = text.AsSpan(at, end - at).IndexOfAny(Marks);
            var stop = length < 0 ? end : at + length;
            if (Stretch.Trimmed(text, at, stop) is { IsEmpty: false } code) yield return code;
            at = stop + 1;
        }
    }
}
