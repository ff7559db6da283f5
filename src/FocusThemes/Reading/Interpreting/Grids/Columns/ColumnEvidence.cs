using FocusThemes.Reading.Conventions;

namespace FocusThemes.Reading.Interpreting.Grids.Columns;

/// <summary>What the cells of a column tell of it.</summary>
/// <param name="Share">How much of the column has it, from 0 to 1.</param>
/// <param name="Weights">What it tells where the whole column has it.</param>
internal sealed record ColumnEvidence(string What, Func<ColumnLook, double> Share, ColumnWeights Weights)
{
    public static readonly ColumnEvidence[] All =
    [
        new("begins with a quotation mark", look => look.Marked, new(-3, -3, -3, 5, -6, 0, -2)),
        new("has marked words below others", look => look.Mixed, new(-3, -2, 3, -3, -6, 0, -2)),
        new("has marked words behind a title", look => look.Titled, new(-3, -2, 1, 4, -6, 0, -2)),
        new("ends with an attribution", look => look.Attributed, new(-3, -3, -3, 6, -6, 0, -3)),
        new("is the code of a person", look => look.People, new(-1.5, -1.5, -2, -5, 5, 0, 0)),
        new("is a number", look => look.Numbers, new(-4, -4, -5, -9, -3, 0, 1)),
        // Among other numbers, 1 is one of them.
        new("is yes or no", look => look.IsOfTicks || look.Numbers == 0 ? look.Ticks : 0, new(-6, -6, -6, -9, -6, 0, 2)),
        new("is long", look => look.Length, new(-2.5, -1.5, 0.3, 3, -4, -3, -0.5)),
        new("is a sentence", look => look.Sentences, new(-1.5, -1, 0.5, 1.2, -3, -2, -0.5)),
        new("speaks of itself", look => look.Speaking, new(-0.5, -0.5, -0.8, 2.2, 0, 0, -0.5)),
        new("comes again", look => look.Repeated, new(1.5, 0.7, 0.2, -2, 0, 0, 0.4)),
    ];

    public static ColumnWeights Of(ColumnLook look) =>
        All.Aggregate(new ColumnWeights(), (sum, evidence) => sum + (evidence.Weights * evidence.Share(look)));
}
