using FocusThemes.Model.Letters;

namespace FocusThemes.Web.Commands;

/// <summary>Finds what somebody may have meant by a word that there is not.</summary>
internal static class DidYouMean
{
    /// <summary>" Did you mean “export”?", or nothing where no known word is near.</summary>
    public static string Of(string word, IEnumerable<string> known)
    {
        var asked = word.ToLowerInvariant();
        // A third of its letters may be wrong, and one of a short word.
        var most = Math.Max(1, asked.Length / 3);
        var nearest = asked.Length > 100 ? null : known
            .Select(name => (Name: name, Distance: DistanceOf(asked, name.ToLowerInvariant())))
            .Where(near => near.Distance <= most).OrderBy(near => near.Distance).FirstOrDefault().Name;
        return nearest is null ? "" : $" Did you mean “{nearest}”?";
    }

    private static int DistanceOf(string asked, string known) =>
        asked.Length == known.Length && asked.Order().SequenceEqual(known.Order())
            ? 1 // Two letters that have changed places.
            : EditDistance.Changed(asked, known);
}
