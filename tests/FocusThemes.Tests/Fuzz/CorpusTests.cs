using FocusThemes.Fuzz.Targets;

namespace FocusThemes.Tests.Fuzz;

/// <summary>What fuzzing has found and what led it there, run again.</summary>
public sealed class CorpusTests
{
    private static readonly string Corpus = Path.Combine(AppContext.BaseDirectory, "Fuzz", "Corpus");

    public static TheoryData<string> Targets() => new(FuzzTarget.All.Select(target => target.Name));

    [Theory]
    [MemberData(nameof(Targets))]
    public void Everything_kept_is_read_without_loss_or_refused_in_a_sentence(string name)
    {
        var kept = KeptInputs.Of(Corpus, FuzzTarget.Find(name)!).ToList();
        Assert.NotEmpty(kept);
        Assert.All(kept, input => input.Target.Run(input.Bytes));
    }
}
