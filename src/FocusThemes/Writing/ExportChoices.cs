namespace FocusThemes.Writing;

/// <summary>What was chosen of the options of a form.</summary>
public sealed class ExportChoices
{
    private readonly Dictionary<ExportOption, string> chosen = [];

    /// <summary>Nothing was chosen.</summary>
    public static ExportChoices None { get; } = new();

    /// <summary>Reads what is said of each option of a form; of an option that it does not have nothing is asked.</summary>
    /// <param name="options">The options of the form.</param>
    /// <param name="said">The value for an option of that name; null or blank where nothing is said.</param>
    /// <param name="fault">A sentence on the first value that there is not; null where all are known.</param>
    public static ExportChoices Read(IReadOnlyList<ExportOption> options, Func<string, string?> said, out string? fault)
    {
        var choices = new ExportChoices();
        fault = null;
        foreach (var option in options)
        {
            if (said(option.Name) is not { } value || string.IsNullOrWhiteSpace(value)) continue;
            if (option.Find(value) is { } known) choices.chosen[option] = known;
            else fault ??= $"The parameter “{option.Name}” takes {string.Join(" or ", option.Values)}.";
        }

        return choices;
    }

    public bool Is(ExportOption option, string value) => chosen.GetValueOrDefault(option, option.Values[0]) == value;
}
