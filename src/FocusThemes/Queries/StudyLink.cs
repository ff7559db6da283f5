namespace FocusThemes.Queries;

/// <summary>A study as links to it need it.</summary>
/// <param name="FirstQuoteId">Ids of its quotes run from here without a gap.</param>
public sealed record StudyLink(int Id, string Slug, string Title, int FirstQuoteId, int QuoteCount)
{
    public string Address { get; } = AddressOf(Slug);

    internal IdRange Range => new(FirstQuoteId, FirstQuoteId + QuoteCount - 1L);

    public static string AddressOf(string slug) => $"/studies/{Uri.EscapeDataString(slug)}";

    public string AddressOfTheme(string number) => $"{Address}/themes/{Uri.EscapeDataString(number)}";

    public string AddressOfSource(string name) => $"{Address}/source/{Uri.EscapeDataString(name)}";

    /// <summary>The page of the source that has the line.</summary>
    public string AddressOfSource(string name, int line) =>
        SourceView.FirstOf(line) is var first and > 1 ? $"{AddressOfSource(name)}?from={first}" : AddressOfSource(name);

    public string AddressOfParticipant(string code) => $"{Address}/participants/{Uri.EscapeDataString(code)}";
}
