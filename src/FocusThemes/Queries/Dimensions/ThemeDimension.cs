using FocusThemes.Model;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage.Indexing;

namespace FocusThemes.Queries.Dimensions;

/// <summary>Which themes a quote stands under.</summary>
internal sealed class ThemeDimension : Dimension
{
    public override string Parameter => "theme";
    public override string Name => "theme";
    public override string Description => "A theme's number.";
    public override string Example => "7";
    internal override int PlaceInSentence => 2;
    internal override string Before => "in";
    internal override KeyKind KeyKind => KeyKind.Number;
    public override bool IsOfPassages => true;

    public override string KeyOf(string value) => ThemeNumber.KeyOf(value);

    public override string TextOf(string value) => $"theme {value}";

    internal override IEnumerable<string> MarksOf(string? key) => [IndexMarks.Of(IndexMarks.Theme, key ?? KeyOf(QuoteFilter.None))];

    internal override Partition Part(StudyCatalogue catalogue)
    {
        var first = new int[catalogue.QuoteCount];
        foreach (var (i, theme) in catalogue.Themes.Index()) Array.Fill(first, i, theme.FirstQuote, theme.OwnQuotes);
        var further = catalogue.Themes.Index().SelectMany(theme => theme.Item.FurtherQuotes.Select(quote => (quote, theme.Index)))
            .ToLookup(pair => pair.quote, pair => pair.Index);
        return new(this, first)
        {
            Values = [.. catalogue.Themes.Select(theme => new DimensionValue(theme.Number, theme.Title) { Text = $"{theme.Number} {theme.Title}" })],
            Further = further.Count > 0 ? further : null,
        };
    }

    internal override string UnknownSentence(string value, IReadOnlyList<string> known) =>
        $"There is no theme {value}: this study has {RangeOf(known)}.";

    /// <summary>"themes 4 to 8" where the numbers run through, "themes 1.1, 1.2 and II" where they do not.</summary>
    private static string RangeOf(IReadOnlyList<string> numbers)
    {
        if (numbers.Count == 1) return $"theme {numbers[0]}";
        var runs = numbers.Count > 2 && int.TryParse(numbers[0], out var first)
            && numbers.Index().All(n => int.TryParse(n.Item, out var value) && value == first + n.Index);
        return runs ? $"themes {numbers[0]} to {numbers[^1]}" : $"themes {UnknownValue.ListOf(numbers)}";
    }
}
