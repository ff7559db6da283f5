using FocusThemes.Model.Letters;
using FocusThemes.Queries.Quotes;

namespace FocusThemes.Queries.Studies;

/// <summary>How many there are; beyond <see cref="Exact"/> a search only knows that there are more.</summary>
public readonly record struct Total(int Number, bool IsMore = false)
{
    /// <summary>Counting stops here: the commonest word of a million quotes would take 20 times as long.</summary>
    public const int Exact = 10_000;

    /// <summary>The same for the kinds of text beside the one that is listed.</summary>
    public const int ExactBeside = 1_000;

    public bool IsNone => Number == 0;

    /// <summary>A list that was read one further than it is counted.</summary>
    public static Total OfCapped(int number, int exact = Exact) => new(Math.Min(number, exact), number > exact);

    /// <summary>"12 quotes", "1 concept", "more than 10,000 titles".</summary>
    public string Of(SearchKind kind) => IsMore ? $"more than {Of(kind, Number)}" : Of(kind, Number);

    public override string ToString() => IsMore ? $"more than {EnglishText.Number(Number)}" : EnglishText.Number(Number);

    private static string Of(SearchKind kind, int number) => kind switch
    {
        SearchKind.Concepts => EnglishText.Count(number, "concept"),
        SearchKind.Titles => EnglishText.Count(number, "title"),
        SearchKind.Memos => EnglishText.Count(number, "researchers’ note", "researchers’ notes"),
        _ => EnglishText.Count(number, "quote"),
    };
}
