namespace FocusThemes.Reading.Formats.Pdf;

/// <summary>What is read of one PDF at most, and how much was already.</summary>
internal sealed class PdfLimits(string name, Patience patience)
{
    public const int MostPages = 2_000;
    public const int MostLettersOfPage = 60_000;
    public const int MostRulesOfPage = 60_000;

    /// <summary>The steps of everything that is printed.</summary>
    public const int MostSteps = 20_000_000;

    /// <summary>The size of all streams of the file that are opened, however often.</summary>
    public const int MostInflatedMegabytes = 256;

    /// <summary>The number of lines that may be those of one table: a drawing of many short lines is none.</summary>
    public const int MostRulesOfGrid = 4_000;
    public const int MostMeetings = 4_000_000;

    /// <summary>Forms within forms.</summary>
    public const int DeepestForms = 32;

    /// <summary>Parts within parts.</summary>
    public const int DeepestStructure = 64;

    /// <summary>The length of what the file says of itself, in bytes.</summary>
    public const int LongestXml = 1_000_000;

    private int steps;
    private long inflated;

    public Patience Patience => patience;

    /// <exception cref="UnacceptableInputException">It was one too many.</exception>
    public void Step(int count = 1)
    {
        patience.Spend(count * 4);
        if ((steps += count) > MostSteps)
            throw new UnacceptableInputException(
                $"{name}: more is printed in the file than is read; keep the pages with the table only.");
    }

    /// <exception cref="UnacceptableInputException">It was too much.</exception>
    public void Inflate(int bytes)
    {
        patience.Spend(bytes / 16);
        if ((inflated += bytes) > MostInflatedMegabytes * GridLimits.Megabyte)
            throw new UnacceptableInputException(
                $"{name}: what is in the file is larger than {MostInflatedMegabytes} MB; keep the pages with the table "
                + "only.");
    }

    /// <exception cref="UnacceptableInputException">There are too many.</exception>
    public void CheckPages(int pages)
    {
        if (pages > MostPages)
            throw new UnacceptableInputException(
                $"{name}: the file has {pages:N0} pages; at most {MostPages:N0} are read. Keep those with the table "
                + "only.");
    }

    /// <exception cref="UnacceptableInputException">There are too many.</exception>
    public void CheckPage(int page, int letters, int rules)
    {
        if (letters > MostLettersOfPage || rules > MostRulesOfPage)
            throw new UnacceptableInputException(
                $"{name}: page {page} has more letters or lines than are read of a page; leave it out.");
    }
}
