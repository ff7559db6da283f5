using FocusThemes.Comparing;
using FocusThemes.Model.Letters;
using FocusThemes.Verifying;
using FocusThemes.Writing.Plain;

namespace FocusThemes.Writing.Quotations;

/// <summary>Writes what the library tells of a text's quotations as plain lines, for a terminal.</summary>
public static class QuotationsText
{
    public static void Write(TextWriter writer, QuotationReport report)
    {
        Line(writer, report.Summary);
        foreach (var note in report.Notes) Line(writer, note);
        foreach (var one in report.Quotations)
        {
            writer.WriteLine();
            Line(writer, $"{one.Quotation.Place}: {one.Verdict.InWords()}{(one.IsMisattributed ? ", under another name" : "")}");
            Line(writer, $"  “{one.Quotation.Text}”");
            foreach (var part in one.Parts)
            {
                Line(writer, $"  {PlaceOf(part)}");
                if (part.Differences.Count > 0) Line(writer, $"  {string.Concat(part.Differences.Select(Marked))}");
            }

            foreach (var remark in QuotationRemarks.Of(one)) Line(writer, $"  {remark}");
        }
    }

    /// <summary>"7.2.1 by 1P04 in theme 7, table-2.txt line 16, social-innovators".</summary>
    internal static string PlaceOf(FoundPart part) => part.Quote is var hit
        ? $"{hit.Quote.Id} by {hit.Quote.Participant ?? EnglishText.Nobody} in theme {hit.ThemeNumber}, {hit.Quote.Source.Name} "
            + $"line {hit.Quote.Source.Line}, {hit.Study.Slug}" : "";

    private static string Marked(DiffPiece piece) => piece.Side switch
    {
        DiffSide.Removed => $"[-{piece.Text}-]",
        DiffSide.Added => $"{{+{piece.Text}+}}",
        _ => piece.Text,
    };

    private static void Line(TextWriter writer, string text) => writer.WriteLine(PlainLine.Of(text));
}
