using FocusThemes.Model.Letters;
using FocusThemes.Queries.Crossings;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Frameworks;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Themes;
using FocusThemes.Web.Data.Crossings;
using FocusThemes.Writing.Refi;
using Microsoft.AspNetCore.Html;

namespace FocusThemes.Web.Pages.Studies.Crossings;

/// <summary>A framework matrix as a page shows it.</summary>
/// <param name="IsWhole">False for the first words of each quote.</param>
public sealed record FrameworkView(FrameworkMatrix Framework, bool IsWhole)
{
    // A quote of a few words more is whole, not cut for their sake.
    private const int FirstWords = 15;
    private const int FewMore = 5;

    // Scripts without blanks between words have long ones.
    private const int FirstCharacters = 140;

    // Wider tables have no room for their words on a sheet, and stand there as lists.
    private const int MostPrinted = 6;

    private readonly MatrixView numbers = new(Framework.Study, Framework.Crossing, MatrixNumbers.Quotes);

    public string Caption => $"Quotes by {Framework.Crossing.RowsBy.Name} and {Framework.Crossing.ColumnsBy.Name}";

    public bool IsPrintedAsTable => Framework.Crossing.Columns.Count <= MostPrinted;

    public IHtmlContent HeadOf(Dimension dimension, CrossedValue one) => numbers.HeadOf(dimension, one);

    public string AddressOf(QuoteFilter filter) => numbers.AddressOf(filter);

    /// <summary>"3 more", "3 quotes" where none of them is shown.</summary>
    public static string TextOf(FrameworkCell cell) =>
        cell.Quotes.Count > 0 ? $"{EnglishText.Number(cell.Further)} more" : EnglishText.Count(cell.Further, "quote");

    /// <summary>"3 more quotes by 1P04 in theme 7", whose first words are those of <see cref="TextOf"/>.</summary>
    public static string LabelOf(FrameworkCell cell)
    {
        var sentence = cell.Rest.Sentence(new(cell.Further));
        var number = EnglishText.Number(cell.Further);
        return cell.Quotes.Count > 0 ? $"{number} more{sentence[number.Length..]}" : sentence;
    }

    /// <summary>The words that the quote begins with, and an ellipsis; all where they are few.</summary>
    public static string FirstOf(QuoteDetail quote)
    {
        var text = quote.InMarks;
        var (words, end) = (0, text.Length);
        for (var i = 1; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]) || char.IsWhiteSpace(text[i - 1])) continue;
            words++;
            if (words == FirstWords) end = i;
            if (words == FirstWords + FewMore) return Shortened($"{text[..end]}…");
        }

        return Shortened(text);
    }

    private static string Shortened(string text) => RefiText.Shortened(text, FirstCharacters);
}
