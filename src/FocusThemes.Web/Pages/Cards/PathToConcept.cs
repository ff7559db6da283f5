using System.Text.Encodings.Web;
using FocusThemes.Model.Letters;
using FocusThemes.Queries.Quotes;
using FocusThemes.Web.Pages.Rendering;
using Microsoft.AspNetCore.Html;

namespace FocusThemes.Web.Pages.Cards;

/// <summary>The way to the concept that a quote stands under, beside the card of a quote that is shown without it.</summary>
public sealed record PathToConcept(QuoteHit Hit) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        encoder.Encode(writer, "<a href=\"", Hit.Study.AddressOfRecord(Hit.ThemeNumber, Hit.ConceptId), "\"><b>");
        encoder.Encode(writer, "", Hit.ThemeNumber, "</b> ");
        Write(Hit.ThemeTitle);
        if (Hit.Subtheme is { } part) Write(EnglishText.Shortened(part));
        encoder.Encode(writer, "concept ", Hit.ConceptId, "</a>");

        void Write(string title) => encoder.Encode(writer, "<bdi>", title, "</bdi> › ");
    }
}
