using System.Text.Json;
using System.Text.RegularExpressions;

namespace FocusThemes.Web.Tests;

/// <summary>What every library draws for its quotes by lot.</summary>
internal static partial class Identifiers
{
    /// <summary>That of a quote of the seed.</summary>
    public static async Task<string> IdentifierAsync(this Site site, string id, string study = "social-innovators") =>
        JsonElement.Parse(await site.TextAsync($"/studies/{study}/quotes/{id}.json", "application/json"))
            .GetProperty("quote").GetProperty("identifier").GetString()!;

    /// <summary>The same text of another library, in which one stands for all.</summary>
    public static string Without(string text) => Identifier().Replace(text, "q-----------");

    [GeneratedRegex(@"\bq[0-9a-hjkmnp-tv-z]{11}\b")]
    private static partial Regex Identifier();
}
