using System.Buffers;
using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using FocusThemes.Web.Pages.Rendering;

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

    private const int MostKnown = 10_000;

    private static readonly byte[][] Holding =
        [[.. "href"u8], [.. "src"u8], [.. "action"u8], [.. "formaction"u8], [.. "poster"u8], [.. "data"u8], [.. "xlink:href"u8]];

    // What stands in these is text up to their end.
    private static readonly byte[][] Raw = [[.. "script"u8], [.. "style"u8], [.. "textarea"u8], [.. "title"u8]];

    private static readonly SearchValues<byte> BehindName = SearchValues.Create(" \t\n\v\f\r=>/"u8);

    private readonly byte[] rootBytes = Encoding.UTF8.GetBytes(root);
    private readonly ConcurrentDictionary<string, PublishedAddress> known = new(StringComparer.Ordinal);
    private int met;

    /// <param name="markup">The page in UTF-8, as it is sent.</param>
    /// <param name="file">The file that the page becomes.</param>
    /// <param name="found">Told each address of the site that the page leads to, with what becomes of it.</param>
    public void Rewrite(ReadOnlySpan<byte> markup, string file, Utf8Text written, Action<string, PublishedAddress> found)
    {
        var (at, done) = (0, 0);
        while (markup[at..].IndexOf((byte)'<') is var next and >= 0)
        {
            at += next;
            if (markup[at..].StartsWith("<!--"u8))
            {
                at = Behind(markup, at, "-->"u8);
                continue;
            }

            var name = NameAt(markup, at + 1);
            at = RewriteTag(markup, at + 1 + name.Length, file, written, ref done, found);
            if (!IsAmong(Raw, name)) continue;
            do at = Behind(markup, at, "</"u8);
            while (at < markup.Length && !Ascii.EqualsIgnoreCase(NameAt(markup, at), name));
        }

        written.Write(markup[done..]);
    }

    // From behind the tag's name to behind its end; an attribute is a name, a sign of equality and a value in quotation marks.
    private int RewriteTag(ReadOnlySpan<byte> markup, int at, string file, Utf8Text written, ref int done, Action<string, PublishedAddress> found)
    {
        while (at < markup.Length && markup[at] != '>')
        {
            var begin = at;
            at = markup[at..].IndexOfAny(BehindName) is var length and >= 0 ? at + length : markup.Length;
            if (at == begin) at++;
            if (at + 1 >= markup.Length || markup[at] != '=' || markup[at + 1] is not ((byte)'"' or (byte)'\'')) continue;
            var name = markup[begin..at];
            var value = markup[(at + 2)..];
            var end = value.IndexOf(markup[at + 1]);
            if (end < 0) return markup.Length;
            at += 2;
            if (IsAmong(Holding, name) && Own(value[..end]))
            {
                written.Write(markup[done..at]);
                written.Write(LinkTo(Encoding.UTF8.GetString(value[..end]), file, found));
                done = at + end;
            }

            at += end + 1;
        }

        return at;
    }

    private bool Own(ReadOnlySpan<byte> value) =>
        value.StartsWith(rootBytes) && value[rootBytes.Length..] is [(byte)'/', ..] and not [(byte)'/', (byte)'/', ..];

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

    private static ReadOnlySpan<byte> NameAt(ReadOnlySpan<byte> markup, int at)
    {
        var end = at;
        while (end < markup.Length && (char.IsAsciiLetterOrDigit((char)markup[end]) || markup[end] is (byte)'-' or (byte)'!' or (byte)':' || (markup[end] == '/' && end == at))) end++;
        return markup[at..end];
    }

    private static bool IsAmong(byte[][] names, ReadOnlySpan<byte> name)
    {
        foreach (var one in names)
            if (Ascii.EqualsIgnoreCase(one, name)) return true;
        return false;
    }

    private static int Behind(ReadOnlySpan<byte> markup, int at, ReadOnlySpan<byte> sought) =>
        markup[at..].IndexOf(sought) is var found and >= 0 ? at + found + sought.Length : markup.Length;
}
