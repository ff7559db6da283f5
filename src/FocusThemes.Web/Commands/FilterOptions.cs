using System.CommandLine;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Quotes;

namespace FocusThemes.Web.Commands;

/// <summary>The options that choose quotes: one for each dimension, and one for what is told of participants.</summary>
internal sealed class FilterOptions
{
    // The study is what the verb is of.
    private readonly (Dimension Dimension, Option<string[]> Option)[] dimensions =
    [
        .. Dimension.All.Where(dimension => dimension != Dimension.Study).Select(dimension => (
            dimension, new Option<string[]>($"--{dimension.Parameter}") { Description = $"{dimension.Description} May repeat: any of them." })),
    ];

    private readonly Option<string[]> attributes = new("--attr")
    {
        Description = "What is told of participants, as NAME=VALUE: role=nurse, age=30-45. May repeat.",
    };

    public void AddTo(Command verb)
    {
        foreach (var (_, option) in dimensions) verb.Add(option);
        verb.Add(attributes);
    }

    /// <param name="fault">A sentence on the first malformed value; null where there is none.</param>
    public QuoteFilter Filter(ParseResult parsed, out string? fault)
    {
        var told = (parsed.GetValue(attributes) ?? []).Select(text => text.Split('=', 2, StringSplitOptions.TrimEntries)).ToList();
        if (told.Find(pair => pair is not [{ Length: > 0 }, { Length: > 0 }]) is { } wrong)
        {
            fault = $"--attr takes NAME=VALUE, as in role=nurse, and not “{string.Join('=', wrong)}”.";
            return new();
        }

        return QuoteFilter.Parse(
            dimensions.SelectMany(one => (parsed.GetValue(one.Option) ?? []).Select(value => KeyValuePair.Create(one.Dimension.Parameter, value)))
                .Concat(told.Select(pair => KeyValuePair.Create($"attr.{pair[0]}", pair[1]))), out fault);
    }
}
