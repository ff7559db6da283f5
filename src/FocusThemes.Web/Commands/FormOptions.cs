using System.CommandLine;
using FocusThemes.Writing;

namespace FocusThemes.Web.Commands;

/// <summary>The options of the forms, as the addresses have them: <c>--layout table</c> is <c>layout=table</c>.</summary>
internal sealed class FormOptions
{
    private readonly IReadOnlyList<(ExportOption Of, Option Option, Func<ParseResult, string?> Said)> options =
        [.. ExportOption.All.Select(all => Create(all.Option, Forms(all.Extensions)))];

    public void AddTo(Command verb)
    {
        foreach (var (_, option, _) in options) verb.Add(option);
    }

    /// <summary>Why an option and a form do not go together, in a sentence; null where they do.</summary>
    public string? Fault(ParseResult parsed, IExportForm form) =>
        (from option in options
         where option.Said(parsed) is not null && !form.Options.Contains(option.Of)
         let extensions = ExportOption.All.First(all => all.Option == option.Of).Extensions
         select extensions.Contains(form.Extension) ? $"{option.Option.Name} is not for a codebook."
             : $"{option.Option.Name} is for {Forms(extensions)} alone, not for {form.Extension}.").FirstOrDefault();

    /// <summary>What was chosen of the options that the form has.</summary>
    public ExportChoices Choices(ParseResult parsed, IExportForm form) => ExportChoices.Read(
        form.Options, name => options.First(one => one.Of.Name == name).Said(parsed), out _);

    private static (ExportOption, Option, Func<ParseResult, string?>) Create(ExportOption of, string forms)
    {
        var (name, description) = ($"--{of.Name}", $"{of.Description} For {forms}.");
        if (of.IsSwitch)
        {
            var isWanted = new Option<bool>(name) { Description = description };
            return (of, isWanted, parsed => parsed.GetValue(isWanted) ? ExportOption.Yes : null);
        }

        var choice = new Option<string?>(name)
        {
            Description = $"{description} {of.Values[0]} where nothing is said.",
        };
        choice.AcceptOnlyFromAmong([.. of.Values]);
        return (of, choice, parsed => parsed.GetValue(choice));
    }

    private static string Forms(IEnumerable<string> extensions) => string.Join(" and ", extensions);
}
