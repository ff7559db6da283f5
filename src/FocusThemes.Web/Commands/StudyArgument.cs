using System.CommandLine;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;

namespace FocusThemes.Web.Commands;

/// <summary>The study that a verb is about.</summary>
internal static class StudyArgument
{
    public static Argument<string> Create() => new("STUDY") { Description = "The study's part of its address." };

    /// <returns>
    /// Null, after a sentence with the nearest on standard error, where the library has none of that slug.
    /// </returns>
    public static async Task<StudyHeader?> FindAsync(LibraryContext library, string slug, CancellationToken stop)
    {
        if (await library.FindStudyAsync(slug, stop) is { } study) return study;
        var scope = await library.ScopeOfAllAsync(stop);
        var unknown = UnknownValue.Study(slug, scope, new());
        var nearest = DidYouMean.Of(slug, scope.Studies.Select(one => one.Slug));
        if (nearest.Length == 0 && unknown.Nearest.Count > 0)
            nearest = $" Nearest: {string.Join(", ", unknown.Nearest.Select(near => near.Value))}.";
        await Console.Error.WriteLineAsync($"{unknown.Sentence}{nearest}");
        return null;
    }
}
