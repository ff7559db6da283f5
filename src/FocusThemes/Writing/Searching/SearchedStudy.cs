using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Writing.Charts;

namespace FocusThemes.Writing.Searching;

/// <summary>All that the search of a published study knows before it reads a quote.</summary>
/// <param name="People">In the order of the catalogue: code, focus group, its mark, and the code in the name of a file.</param>
/// <param name="ThemeNames">Each theme's number in the name of a file.</param>
/// <param name="Sources">In the order of the documents: name, and the same in the name of a file.</param>
/// <param name="NoAttribute">A sentence on an attribute that is not told, with a tilde in its place.</param>
/// <param name="Chunks">The place of the first quote of each file.</param>
/// <param name="HasLetters">True where a text has letters of which the table of letters tells.</param>
internal sealed record SearchedStudy(
    string Slug, string Title, int Quotes, IReadOnlyList<string?[]> People, IReadOnlyList<string> ThemeNames,
    IReadOnlyList<string[]> Sources, string NoAttribute, IReadOnlyList<SearchedDimension> Dimensions,
    IReadOnlyList<int> Chunks, bool HasLetters)
{
    private const string Some = "~";

    /// <summary>Dimensions that the study does not have: the parameter, a sentence that says so, the word before a value and
    /// what none of it is called.</summary>
    public IReadOnlyList<string[]> Absent { get; private init; } = [];

    /// <summary>The first word of each file of words; null where all quotes are read at once.</summary>
    public IReadOnlyList<string>? Words { get; init; }

    /// <summary>For each file of quotes and each dimension the places of the values that its quotes have; else null.</summary>
    public IReadOnlyList<IReadOnlyList<int>[]>? Values { get; init; }

    public static SearchedStudy Of(
        StudyHeader study, QuoteScope scope, Func<string, string> nameOf, IReadOnlyList<int> chunks, bool hasLetters)
    {
        var catalogue = scope.Catalogue!;
        var asked = QuoteFilter.Of(Dimension.Find(AttributeDimension.Prefix + Some)!, Some);
        return new(
            study.Slug, study.Title, catalogue.QuoteCount,
            [.. catalogue.Participants.Select(who => new[] { who.Code, who.FocusGroup, GroupMark.Of(who.FocusGroup).Class, nameOf(StudyLink.InAddress(who.Code)) })],
            [.. catalogue.Themes.Select(theme => nameOf(theme.Number))],
            [.. catalogue.DocumentNames.Select(name => new[] { name, nameOf(name) })],
            UnknownValue.In(asked, scope)[0].Sentence,
            [.. catalogue.Dimensions.Select(dimension => SearchedDimension.Of(dimension, catalogue))],
            chunks, hasLetters || catalogue.Participants.Any(who => NeedsLetters(who.Code)) || catalogue.Dimensions.Any(HasLetters))
        {
            Absent =
            [
                .. Dimension.All.Where(dimension => dimension != Dimension.Study && !catalogue.Dimensions.Contains(dimension))
                    .Select(dimension => new[]
                    {
                        dimension.Parameter, UnknownValue.In(QuoteFilter.Of(dimension, Some), scope)[0].Sentence, dimension.Before, dimension.TextOf(QuoteFilter.None),
                    }),
            ],
        };

        bool HasLetters(Dimension dimension) => NeedsLetters(dimension.Parameter)
            || catalogue.Of(dimension)!.Values.Any(value => value.Value is { } known && NeedsLetters(known));
    }

    /// <summary>True for letters that are not told by a small letter of ASCII alone.</summary>
    public static bool NeedsLetters(string text) => text.AsSpan().ContainsAnyExcept(Plain);

    private static readonly System.Buffers.SearchValues<char> Plain = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, 0x80).Concat(Enumerable.Range(0x2010, 0x18)).Append('€').Select(c => (char)c)]);
}
