using System.Text.Encodings.Web;
using FocusThemes.Comparing;
using Microsoft.AspNetCore.Html;

namespace FocusThemes.Web.Pages.Cards;

/// <summary>Words in which what was searched for is marked, or what another reading has otherwise.</summary>
public sealed class WordsHtml : IHtmlContent
{
    private readonly IEnumerable<(string Text, bool IsHit)> hits = [];
    private readonly IEnumerable<DiffPiece> changes = [];

    public WordsHtml(IEnumerable<(string Text, bool IsHit)> pieces) => hits = pieces;

    public WordsHtml(IEnumerable<DiffPiece> pieces) => changes = pieces;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var (text, isHit) in hits)
        {
            if (isHit) writer.Write("<mark>");
            encoder.Encode(writer, text);
            if (isHit) writer.Write("</mark>");
        }

        foreach (var (side, text) in changes)
        {
            // Some screen readers do not tell of insertions and deletions.
            var (element, said) = side switch
            {
                DiffSide.Removed => ("del", "removed"),
                DiffSide.Added => ("ins", "added"),
                _ => ("", ""),
            };
            if (said.Length > 0) writer.Write($"<{element}><span class=\"vh\" dir=\"ltr\">[{said}: </span>");
            encoder.Encode(writer, text);
            if (said.Length > 0) writer.Write($"<span class=\"vh\" dir=\"ltr\">]</span></{element}>");
        }
    }
}
