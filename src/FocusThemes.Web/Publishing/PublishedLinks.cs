using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;

namespace FocusThemes.Web.Publishing;

/// <summary>
/// Makes the addresses of a page those of files, in one pass over its markup: what a tag has in an attribute that holds an
/// address. Words are not looked at; in them every angle bracket is escaped.
/// </summary>
/// <param name="root">What the site's own addresses begin with; empty for the host's root.</param>
public sealed class PublishedLinks(string root)
{
    /// <summary>The page for what is missing, which a host gives at any depth: its links begin at the host's root.</summary>
    public const string Missing = "404.html";

    private static readonly HashSet<string> Holding = new(StringComparer.OrdinalIgnoreCase)
    {
        "href", "src", "action", "formaction", "poster", "data", "xlink:href",
    };

    private const int MostKnown = 10_000;
    private readonly ConcurrentDictionary<string, PublishedAddress> known = new(StringComparer.Ordinal);
    private int met;

    // What stands in these is text up to their end.
    private static readonly string[] Raw = ["script", "style", "textarea", "title"];

    /// <param name="file">The file that the page becomes.</param>
    /// <param name="found">Told each address of the site that the page leads to, with what becomes of it.</param>
    public string Rewrite(string markup, string file, Action<string, PublishedAddress> found)
    {
        var written = new StringBuilder(markup.Length);
        var (at, done) = (0, 0);
        while ((at = markup.IndexOf('<', at)) >= 0)
        {
            if (At(markup, at, "<!--"))
            {
                at = After(markup, at, "-->");
                continue;
            }

            var name = NameAt(markup, at + 1);
            at = RewriteTag(markup, at + 1 + name.Length, file, written, ref done, found);
            if (Array.Exists(Raw, raw => raw.Equals(name, StringComparison.OrdinalIgnoreCase))) at = After(markup, at, $"</{name}");
        }

        return written.Append(markup, done, markup.Length - done).ToString();
    }

    // From behind the tag's name to behind its end; an attribute is a name, a sign of equality and a value in quotation marks.
    private int RewriteTag(string markup, int at, string file, StringBuilder written, ref int done, Action<string, PublishedAddress> found)
    {
        while (at < markup.Length && markup[at] != '>')
        {
            if (char.IsWhiteSpace(markup[at]) || markup[at] == '/')
            {
                at++;
                continue;
            }

            var begin = at;
            while (at < markup.Length && markup[at] is not ('=' or '>' or '/') && !char.IsWhiteSpace(markup[at])) at++;
            if (at == begin) at++;
            if (at + 1 >= markup.Length || markup[at] != '=' || markup[at + 1] is not ('"' or '\'')) continue;
            var name = markup[begin..at];
            var end = markup.IndexOf(markup[at + 1], at + 2);
            if (end < 0) return markup.Length;
            if (Holding.Contains(name) && Own(markup.AsSpan(at + 2, end - at - 2)))
            {
                written.Append(markup, done, at + 2 - done).Append(LinkTo(markup[(at + 2)..end], file, found));
                done = end;
            }

            at = end + 1;
        }

        return at;
    }

    private bool Own(ReadOnlySpan<char> value) =>
        value.StartsWith(root, StringComparison.Ordinal) && value[root.Length..] is ['/', ..] and not ['/', '/', ..];

    private string LinkTo(string value, string file, Action<string, PublishedAddress> found)
    {
        var own = WebUtility.HtmlDecode(value)[root.Length..];
        var address = AddressOf(own);
        found(own, address);
        return HtmlEncoder.Default.Encode(file == Missing ? $"{root}/{address.From(file)}" : address.From(file));
    }

    // The pages of a study lead to the same places again and again.
    private PublishedAddress AddressOf(string own)
    {
        if (known.TryGetValue(own, out var address)) return address;
        if (Interlocked.Increment(ref met) % MostKnown == 0) known.Clear();
        return known[own] = PublishedAddress.Of(own);
    }

    private static string NameAt(string markup, int at)
    {
        var end = at;
        while (end < markup.Length && (char.IsAsciiLetterOrDigit(markup[end]) || markup[end] is '-' or '!' or ':' || (markup[end] == '/' && end == at))) end++;
        return markup[at..end];
    }

    private static bool At(string markup, int at, string sought) => string.CompareOrdinal(markup, at, sought, 0, sought.Length) == 0;

    private static int After(string markup, int at, string sought) =>
        markup.IndexOf(sought, at, StringComparison.OrdinalIgnoreCase) is var found and >= 0 ? found + sought.Length : markup.Length;
}
