using System.Text;
using FocusThemes.Reading.Formats.Hiding;
using FocusThemes.Reading.Formats.Latex;
using FocusThemes.Reading.Formats.Markdown;
using FocusThemes.Reading.Formats.Own;
using FocusThemes.Reading.Interpreting.Reports;

namespace FocusThemes.Reading.Formats.Plain;

/// <summary>Plain text, with whatever parts its cells; the text is the file's own, but for what Markdown hides.</summary>
public sealed class PlainTextFormat : ITableFormat
{
    public bool Reads(string name, ReadOnlySpan<byte> bytes) =>
        Path.GetExtension(name).ToUpperInvariant() is ".TXT" or ".MD";

    public TableText Read(string name, byte[] bytes, bool withHidden, Patience patience)
    {
        var text = Decode(name, bytes);
        if ((OwnJson.Find(name, text, patience) ?? OwnMarkdown.Find(name, text, patience)) is { } own) return own;
        var hidden = new HiddenFound(withHidden);
        if (name.EndsWith(".md", StringComparison.OrdinalIgnoreCase)) text = MarkdownHiding.Without(text, hidden, patience);
        return Of(name, text, hidden, patience);
    }

    /// <summary>Text as pasted or decoded: a Markdown table, rows of delimited text, cells parted by tabs, bars or blanks,
    /// else running text.</summary>
    public static TableText Of(string text) => Of("table.txt", text, new(isRead: false), CancellationToken.None);

    private static TableText Of(string name, string text, HiddenFound hidden, Patience patience)
    {
        var found = LatexFormat.IsIn(text) && !MarkdownTables.AreIn(text)
            ? LatexFormat.Of(name, text, hidden, patience) : Of(name, text, patience);
        return found with { Hidden = hidden.Parts, Problems = [.. hidden.Problems, .. found.Problems] };
    }

    private static TableText Of(string name, string text, Patience patience)
    {
        var problems = new List<ReadingProblem>();
        if (MarkdownTables.AreIn(text)) text = MarkdownMarks.Without(text, patience);
        if (MarkdownGrids.Find(name, text, patience) is { } drawn) return drawn;
        var written = MarkdownTables.Find(text, problems, patience);
        // Items of a list within a cell are none of a report's: its breaks are no ends of lines yet.
        var isReport = written.Count > 0 && MarkdownReport.StandsAround(text, written, patience);
        text = MarkdownMarks.Restored(text);
        if (written.Count > 0) return isReport ? Running(text) : new(text, written, problems);
        if (DelimitedFormat.FindIn(name, text, ",;\t", patience) is { } delimited) return delimited;
        if (text.Contains('\t', StringComparison.Ordinal)
            && PartedTables.Find(text, PartedLine.AtTabs(text, patience), patience) is { Count: > 0 } tabbed) return new(text, tabbed, []);
        if (text.Contains('|', StringComparison.Ordinal))
        {
            if (PartedTables.Find(text, PartedLine.AtBars(text, patience), patience) is { Count: > 0 } barred)
                return new(text, barred, []);
            if (DelimitedFormat.FindIn(name, text, "|", patience) is { } narrow) return narrow;
        }

        if (text.Contains("  ", StringComparison.Ordinal)
            && AlignedTables.Find(text, PartedLine.AtBlanks(text, patience), patience) is { Count: > 0 } aligned)
            return new(text, aligned, []);
        return MarkedRows.Find(text, patience) is { } rows ? new(text, [rows], []) : Running(text);

        TableText Running(string whole)
        {
            var shown = MarkdownReport.Shown(whole, patience);
            return TableText.Running(shown) with { Problems = [.. PlainRows.NearlyIn(shown, patience), .. AlignedTables.WrappedIn(shown, patience)] };
        }
    }

    /// <exception cref="UnacceptableInputException">The bytes are not text in UTF-8, or UTF-16 with its mark.
    /// </exception>
    internal static string Decode(string name, byte[] bytes)
    {
        try
        {
            return WithoutNul(name, SourceText.Decode(bytes));
        }
        catch (DecoderFallbackException fault)
        {
            throw new UnacceptableInputException(
                $"{name}: byte {fault.Index} is not UTF-8 text; save the file as UTF-8 and try again.", fault);
        }
    }

    /// <exception cref="UnacceptableInputException">There is a NUL in the text.</exception>
    internal static string WithoutNul(string name, string text)
    {
        var nothing = text.IndexOf('\0', StringComparison.Ordinal);
        return nothing < 0 ? text : throw new UnacceptableInputException(
            $"{name}: character {nothing} is NUL, which no text has; save the file as UTF-8 and try again.");
    }
}
