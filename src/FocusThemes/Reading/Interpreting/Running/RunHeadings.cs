namespace FocusThemes.Reading.Interpreting.Running;

/// <summary>The rows of column names in a text run together; each line is looked at once, whoever asks.</summary>
internal sealed class RunHeadings(string text)
{
    private readonly Dictionary<int, RunHeading?> known = [];

    /// <summary>Null where the line is no such row.</summary>
    public RunHeading? In(TextLine line)
    {
        if (!known.TryGetValue(line.Start, out var heading)) known[line.Start] = heading = RunHeading.In(line.In(text));
        return heading;
    }
}
