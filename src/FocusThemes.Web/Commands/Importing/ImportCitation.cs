using System.CommandLine;
using FocusThemes.Reading;
using FocusThemes.Reading.Citations;
using FocusThemes.Storage.Importing;

namespace FocusThemes.Web.Commands.Importing;

/// <summary>The options that give a study its title and citation; they go before <c>study.json</c>.</summary>
internal sealed class ImportCitation
{
    private readonly Option<string?> title = new("--title")
    {
        Description = $"The study's title, for a single study; goes before {StudyFileNames.Citation} and --citation.",
    };

    private readonly Option<string?> citation = new("--citation")
    {
        Description = $"A file with the study's citation as CSL-JSON, BibTeX or RIS; goes before {StudyFileNames.Citation}.",
        HelpName = "FILE",
    };

    public void AddTo(Command verb)
    {
        verb.Add(title);
        verb.Add(citation);
    }

    /// <returns>A sentence where they are given for several studies; null where all is well.</returns>
    public string? WrongUsage(ParseResult parsed, int studies) =>
        studies > 1
        && Array.Find<Option>([title, citation], option => parsed.GetResult(option) is not null) is { } given
            ? $"{given.Name} is of one study, and there are {studies}; --study makes one of several tables."
            : null;

    /// <param name="failure">Why the file was not read; null where it was, or none was named.</param>
    public GivenCitation Of(ParseResult parsed, out ImportFailure? failure)
    {
        failure = null;
        var name = parsed.GetValue(title)?.Trim();
        if (parsed.GetValue(citation) is not { } path) return new(name);
        try
        {
            return new(name, CitationText.Read(path, StudyFolder.ReadCitation(path)));
        }
        catch (Exception fault) when (ImportFailure.IsOne(fault))
        {
            failure = new(path, fault.Message);
            return new();
        }
    }
}
