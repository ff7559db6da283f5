namespace FocusThemes.Reading.Interpreting.Attributions;

/// <summary>The printed mark that ties a quote to whoever said it: <c>(1P04)</c>, <c>– I10</c>.</summary>
/// <param name="Start">Of its bracket or dash.</param>
/// <param name="End">After its bracket, and the full stop or comma that may follow it.</param>
/// <param name="AfterMark">True where a closing quotation mark stands before it, which makes it sure.</param>
/// <param name="Inside">Where the inside begins, brackets and dash left out.</param>
/// <param name="InsideEnd">Exclusive.</param>
internal readonly record struct Attribution(int Start, int End, bool AfterMark, int Inside, int InsideEnd)
{
    /// <summary>As printed, without brackets.</summary>
    public string PrintedIn(string text) => text[Inside..InsideEnd];

    /// <summary>The place of the last character before an attribution that is neither white space nor a stop: that of the
    /// closing mark where one is; before the line where there is none.</summary>
    public static int MarkBefore(string text, int lineStart, int start)
    {
        var at = start - 1;
        while (at >= lineStart && (TextLine.IsSpace(text[at]) || text[at] is '.' or ',' or ';')) at--;
        return at;
    }
}
