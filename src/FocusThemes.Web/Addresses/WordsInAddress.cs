using FocusThemes.Queries.Words;

namespace FocusThemes.Web.Addresses;

/// <summary>Between a request's parameters and what is asked of a study's words.</summary>
internal static class WordsInAddress
{
    /// <param name="fault">A sentence on the first malformed parameter; null where there is none.</param>
    public static AskedWords AskedWords(this HttpRequest request, out string? fault) => Queries.Words.AskedWords.Parse(
        [.. request.Query.SelectMany(
            pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? "")))], out fault);
}
