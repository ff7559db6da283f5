using FocusThemes.Model.Letters;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Queries.Codebooks;

/// <summary>The codes of a study: what each means, how many speak to it, and an example.</summary>
/// <param name="IsOfProject">True where the codes and notes of a project are known; else themes and their parts are the
/// codes, and what the authors say under them tells what they mean.</param>
/// <param name="Codes">In the order of the study, each before those below it.</param>
public sealed record Codebook(StudyHeader Study, bool IsOfProject, IReadOnlyList<CodebookEntry> Codes)
{
    public string Address => $"{Study.Address}/codebook";

    public int Levels => Codes.Select(code => code.Level).DefaultIfEmpty().Max();

    /// <summary>"8 codes on 2 levels, 1 without a quote".</summary>
    public string Counted
    {
        get
        {
            var bare = Codes.Count(code => code.Quotes == 0);
            return EnglishText.Count(Codes.Count, "code") + (Levels > 1 ? $" on {Levels} levels" : "")
                + (bare > 0 ? $", {EnglishText.Number(bare)} without a quote" : "");
        }
    }

    /// <summary>Who says what stands as the definition.</summary>
    public string DefinedBy => IsOfProject ? "Researchers’ note" : "In the authors’ words";

    /// <summary>False where no code at all has a definition, which is said once and not of each.</summary>
    public bool IsDefined => Codes.Any(code => code.Definition.Count > 0);

    /// <summary>Where the definitions come from, in a sentence.</summary>
    public string DefinitionSentence => (IsOfProject, IsDefined) switch
    {
        (true, true) => "A code is defined by what the researchers note on it.",
        (true, false) => "The project has no note on any of its codes, so that nothing defines them but their names.",
        (false, true) => "The source defines no codes apart from what its authors say: that stands under each theme and part, in their words.",
        (false, false) => "The source says nothing under its themes that would define them.",
    };

    /// <summary>How the examples are chosen.</summary>
    public string ExampleSentence => Study.Highlights is { Quotes.Count: > 0 } ? ExampleRule.SentenceOfTeam : ExampleRule.Sentence;

    /// <summary>Said where a code has no definition.</summary>
    public string Undefined => IsOfProject ? "The researchers note nothing on this code." : "The authors say nothing on it themselves.";
}
