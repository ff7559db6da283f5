using FocusThemes.Model.Letters;
using FocusThemes.Queries;
using FocusThemes.Queries.Crossings;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Web.Data.Crossings;
using FocusThemes.Web.Pages.Cards;
using Microsoft.AspNetCore.Html;

namespace FocusThemes.Web.Pages.Studies.Crossings;

/// <summary>A crossing with the address of exactly those quotes behind each number.</summary>
/// <param name="Study">Null for the library, whose crossings are of what means the same in each study.</param>
public sealed record MatrixView(StudyHeader? Study, Crossing Crossing, MatrixNumbers Numbers)
{
    private const int StrongestCount = 4;
    private int? largest;

    /// <summary>More letters in the heads of all columns together do not fit across a page.</summary>
    private const int LettersAcross = 50;

    public string Caption => Numbers.Caption(Crossing);

    /// <summary>True where the heads of the columns can be written across.</summary>
    public bool HasShortNames => Crossing.Columns.Sum(column => column.Value.Text.Length) <= LettersAcross;

    /// <summary>"2", or "17% of 12".</summary>
    public string Text(Tally tally, Tally row, Tally column) => Numbers.WholeOf(row, column) is { } whole
        // One number is not parted from its "of" where a cell has two lines.
        ? $"{new Share(tally.Quotes, whole)} of\u00A0{EnglishText.Number(whole)}"
        : EnglishText.Number(Numbers.Of(tally));

    /// <summary>The heading of the page that the number leads to, and the number where that is not of quotes.</summary>
    public string Label(QuoteFilter filter, Tally tally, Tally row, Tally column) => filter.Sentence(new(tally.Quotes)) + (
        Numbers == MatrixNumbers.People ? $": {EnglishText.Count(tally.People, "person", "people")}"
        : Numbers == MatrixNumbers.Words ? $": {EnglishText.Count(tally.Words, "word")}"
        : Numbers == MatrixNumbers.Quotes ? "" : $", {Text(tally, row, column)}");

    /// <summary>Where the site's addresses begin.</summary>
    public string Root { get; init; } = "";

    public string AddressOf(QuoteFilter filter) => Study?.AddressOfQuotes(filter) ?? $"{Root}/quotes{filter.ToQueryString()}";

    /// <summary>The head of a row or a column, which leads to what is told of it.</summary>
    public IHtmlContent HeadOf(Dimension dimension, CrossedValue one) => one.Value.Value switch
    {
        { } code when dimension == Dimension.Participant => new ParticipantChip(Study!.Link, code, one.Value.FocusGroup),
        { } number when dimension == Dimension.Theme => new HtmlContentBuilder()
            .AppendHtml("<a href=\"").Append(Study!.AddressOfTheme(number)).AppendHtml("\"><b>").Append(number)
            .AppendHtml("</b> <span dir=\"auto\">").Append(one.Value.Title).AppendHtml("</span></a>"),
        { } group when dimension == Dimension.Group => new HtmlContentBuilder()
            .AppendHtml($"<a class=\"who {ParticipantChip.MarkOf(group)}\" href=\"")
            .Append($"{Study!.Address}/matrix{QuoteFilter.OfGroup(group).ToQueryString()}").AppendHtml("\">").Append(one.Value.Text).AppendHtml("</a>"),
        { } slug when dimension == Dimension.Study => new HtmlContentBuilder().AppendHtml("<a href=\"")
            .Append(StudyLink.AddressOf(slug, Root)).AppendHtml("\"><span dir=\"auto\">").Append(one.Value.Text).AppendHtml("</span></a>"),
        null => new HtmlContentBuilder().Append(one.Value.Text),
        _ => new HtmlContentBuilder().AppendHtml("<a href=\"").Append(AddressOf(QuoteFilter.Of(dimension, one.Value.Asked)))
            .AppendHtml("\"><span dir=\"auto\">").Append(one.Value.Text).AppendHtml("</span></a>"),
    };

    /// <summary>Stronger for more, from 1 to 4.</summary>
    public string Strength(Tally tally, Tally row, Tally column) => Numbers switch
    {
        MatrixNumbers.Words => $"v{Quarter(tally.Words, Math.Max(1, Crossing.Rows.Max(one => one.All.Words)))}",
        _ when Numbers.WholeOf(row, column) is { } whole => $"v{Quarter(tally.Quotes, whole)}",
        _ => $"v{Quarter(Numbers.Of(tally), Largest)}",
    };

    // Four are much where no cell has more.
    private int Largest => largest ??= Math.Max(StrongestCount, Enumerable.Range(0, Crossing.Rows.Count * Crossing.Columns.Count)
        .Select(cell => Numbers.Of(Crossing[cell / Crossing.Columns.Count, cell % Crossing.Columns.Count])).DefaultIfEmpty().Max());

    /// <summary>From 1 to 4, for up to a quarter of the whole, up to a half, and so on.</summary>
    internal static int Quarter(int part, int whole) => Math.Clamp((int)Math.Ceiling(4.0 * part / whole), 1, 4);
}
