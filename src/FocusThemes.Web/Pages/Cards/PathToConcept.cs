using System.Text.Encodings.Web;
using FocusThemes.Model.Letters;
using FocusThemes.Queries.Quotes;
using Microsoft.AspNetCore.Html;

namespace FocusThemes.Web.Pages.Cards;

/// <summary>The way to the concept that a quote stands under, beside the card of a quote that is shown without it.</summary>
public sealed record PathToConcept(QuoteHit Hit) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write("<a href=\"");
        encoder.Encode(writer, Hit.Study.AddressOfRecord(Hit.ThemeNumber, Hit.ConceptId));
        writer.Write("\"><b>");
        encoder.Encode(writer, Hit.ThemeNumber);
        writer.Write("</b> ");
        Write(Hit.ThemeTitle);
        if (Hit.Subtheme is { } part) Write(EnglishText.Shortened(part));
        writer.Write("concept ");
        encoder.Encode(writer, Hit.ConceptId);
        writer.Write("</a>");

        void Write(string title)
        {
            writer.Write("<bdi>");
            encoder.Encode(writer, title);
            writer.Write("</bdi> › ");
        }
    }
}
