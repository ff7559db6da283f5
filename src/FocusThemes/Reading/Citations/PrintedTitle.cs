using System.Text.RegularExpressions;
using FocusThemes.Model.Letters;
using FocusThemes.Reading.Formats.Pdf;
using FocusThemes.Reading.Interpreting;

namespace FocusThemes.Reading.Citations;

/// <summary>The title of a paper, on its first page.</summary>
/// <param name="End">The line after its last one; -1 where that is not known.</param>
internal sealed partial record PrintedTitle(string Text, int End)
{
    private const int FewestWords = 3;
    private const double MoreRoom = 1.05;
    private const int MostLanguages = 2;
    private const int Shortest = 12;
    private const int Longest = 350;

    // Of the size of most letters: what is larger is a title.
    private const double Larger = 1.15;

    // Of its size: what is nearly as large may be the title just as well.
    private const double NearlyAsLarge = 0.93;

    /// <summary>The title that a front page prints; null where several lines could be it, or none.</summary>
    public static PrintedTitle? Of(FrontPage page, FileProperties file, string journal)
    {
        var printed = Candidates(page).Where(one => MayBe(one.Text, journal)).OrderByDescending(one => one.Size).ToList();
        foreach (var said in file.Titles)
        {
            if (!MayBe(said, journal) || IsFileName(said) || !page.Prints(said)) continue;
            var letters = Spelling.LettersOf(said);
            var end = EndOf(page, letters);
            // A few words of usual size may stand there for anything.
            if (said.Split(' ').Length > FewestWords + 1 || (end > 0 && page.Lines[end - 1].Size > page.UsualSize)) return new(said, end);
        }

        var large = printed.FindAll(one => one.Size >= page.UsualSize * Larger);
        if (large.Count == 0) return null;
        var second = large.FindIndex(one => one.Size >= large[0].Size * NearlyAsLarge && one.Size < large[0].Size - 0.2);
        return second > 0 || large.Count(one => one.Size > large[0].Size - 0.2) > MostLanguages ? null : new(large[0].Text, large[0].End);
    }

    // Lines of one size that follow each other; apart from them the title in another language may stand.
    private static IEnumerable<(string Text, double Size, int End)> Candidates(FrontPage page)
    {
        var lines = page.Lines;
        for (var start = 0; start < lines.Count;)
        {
            var (text, end) = (lines[start].Text, start + 1);
            for (; end < lines.Count && Math.Abs(lines[end].Size - lines[start].Size) < 0.2
                && (char.IsLower(lines[end].Text[0]) || (lines[end].Block == lines[end - 1].Block && !IsApart(lines, start, end))); end++)
                text = text.EndsWith('-') && char.IsLower(lines[end].Text[0]) ? text + lines[end].Text : $"{text} {lines[end].Text}";
            yield return (text.TrimEnd(' ', '*', '†', '∗'), lines[start].Size, end);
            start = end;
        }
    }

    // More room than between the first two lines.
    private static bool IsApart(IReadOnlyList<FrontLine> lines, int start, int at) => at > start + 1
        && lines[at].Down - lines[at - 1].Down > (lines[start + 1].Down - lines[start].Down) * MoreRoom;

    private static int EndOf(FrontPage page, string letters)
    {
        for (var end = 1; end <= page.Lines.Count; end++)
        {
            var above = string.Concat(page.Lines.Take(end).Select(line => Spelling.LettersOf(line.Text)));
            if (above.Contains(letters, StringComparison.Ordinal)) return end;
        }

        return -1;
    }

    private static bool MayBe(string text, string journal) => text.Length is >= Shortest and <= Longest
        && text.Split(' ').Length >= FewestWords && !TableWords.IsTableLabel(text) && !PdfCitation.IsJournal(text, journal)
        && !text.Contains("://", StringComparison.Ordinal) && text.Count(char.IsLetter) * 2 > text.Length;

    private static bool IsFileName(string text) => FileName().IsMatch(text);

    [GeneratedRegex(@"^(?:Microsoft |untitled)|\.(?:docx?|rtf|odt|tex|dvi|indd|p65|pmd|qxd|pdf|ps|pptx?|xlsx?|html?|fm)\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FileName();
}
