using System.Text.Encodings.Web;
using FocusThemes.Web.Pages.Rendering;
using Microsoft.AspNetCore.Html;

namespace FocusThemes.Web.Pages.Cards;

/// <summary>Where a quote stands, as its card says it.</summary>
/// <param name="Address">Where the words lead to; null where the site does not show the place.</param>
/// <param name="Label">What the place is, when the words alone do not tell it: <c>From</c>.</param>
public sealed record QuotePlace(string Text, string? Address, string? Label = null) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (Label is not null) writer.Write($"{Label}: ");
        if (Address is not null)
        {
            encoder.Encode(writer, "<a href=\"", Address, "\">");
        }

        encoder.Encode(writer, "<bdi>", Text, Address is null ? "</bdi>" : "</bdi></a>");
    }
}
