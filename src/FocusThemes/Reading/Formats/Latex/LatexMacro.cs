namespace FocusThemes.Reading.Formats.Latex;

/// <summary>What a file says that a name of its own stands for.</summary>
/// <param name="Arguments">How many, the optional ones among them.</param>
/// <param name="Defaults">The defaults of the optional ones, which stand first or where they are; null for one that
/// must be there.</param>
internal sealed record LatexMacro(int Arguments, IReadOnlyList<IReadOnlyList<LatexToken>?> Defaults, IReadOnlyList<LatexToken> Body)
{
    public IReadOnlyList<LatexToken>? DefaultOf(int argument) => argument < Defaults.Count ? Defaults[argument] : null;
}
