using FocusThemes.Model;
using FocusThemes.Queries;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;

namespace FocusThemes.Web.Pages.Studies;

/// <summary>What the numbers of a matrix tell.</summary>
public enum MatrixNumbers
{
    Counts,

    /// <summary>Of the quotes of the row's theme.</summary>
    ShareOfTheme,

    /// <summary>Of the quotes of the column's participant or focus group.</summary>
    ShareOfVoice,
}

/// <summary>A matrix with the address of exactly those quotes behind each number.</summary>
public sealed record MatrixView(StudyHeader Study, ThemeMatrix Matrix, MatrixNumbers Numbers)
{
    private const int StrongestCount = 4;

    public string Caption => $"Quotes by theme and {(Matrix.IsByGroup ? "focus group" : "participant")}" + Numbers switch
    {
        MatrixNumbers.ShareOfTheme => ", in per cent of each theme",
        MatrixNumbers.ShareOfVoice => $", in per cent of each {(Matrix.IsByGroup ? "focus group" : "participant")}",
        _ => "",
    };

    /// <summary>More letters in the heads of all columns together do not fit across a page.</summary>
    private const int LettersAcross = 50;

    /// <summary>True where the heads of the columns can be written across.</summary>
    public bool HasShortNames => Matrix.Columns.Sum(column => column.Name.Length) <= LettersAcross;

    /// <summary>"2", or "17% of 12".</summary>
    public string Text(int quotes, int ofTheme, int ofVoice) => Numbers switch
    {
        MatrixNumbers.ShareOfTheme => TextOf(new(quotes, ofTheme)),
        MatrixNumbers.ShareOfVoice => TextOf(new(quotes, ofVoice)),
        _ => EnglishText.Number(quotes),
    };

    /// <summary>The heading of the page that the number leads to, and the share where one is shown.</summary>
    public string Label(QuoteFilter filter, int quotes, int ofTheme, int ofVoice) =>
        filter.Sentence(new(quotes)) + (Numbers == MatrixNumbers.Counts ? "" : $", {Text(quotes, ofTheme, ofVoice)}");

    public string AddressOf(QuoteFilter filter) => Study.AddressOfQuotes(filter);

    /// <summary>Stronger for more, from 1 to 4.</summary>
    public string Strength(int quotes, int ofTheme, int ofVoice) => Numbers switch
    {
        MatrixNumbers.ShareOfTheme => $"v{Quarter(quotes, ofTheme)}",
        MatrixNumbers.ShareOfVoice => $"v{Quarter(quotes, ofVoice)}",
        _ => $"v{Math.Min(quotes, StrongestCount)}",
    };

    // One number is not parted from its "of" where a cell has two lines.
    private static string TextOf(Share share) => $"{share} of\u00A0{EnglishText.Number(share.Whole)}";

    private static int Quarter(int part, int whole) => Math.Clamp((int)Math.Ceiling(4.0 * part / whole), 1, 4);
}
