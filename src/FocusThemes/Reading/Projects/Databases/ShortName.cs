namespace FocusThemes.Reading.Projects.Databases;

/// <summary>Names of a project within a sentence of ours, in quotation marks.</summary>
internal static class ShortName
{
    private const int MostNamed = 10;
    private const int Longest = 200;

    /// <summary>The first of them, with a word on there being others.</summary>
    public static string Of(IReadOnlyList<string> names) =>
        string.Join(", ", names.Take(MostNamed).Select(name => $"“{Cut(name)}”"))
        + (names.Count > MostNamed ? " and others" : "");

    private static string Cut(string name) => name.Length <= Longest
        ? name : $"{name[..(char.IsHighSurrogate(name[Longest - 1]) ? Longest - 1 : Longest)]}…";
}
