using System.Globalization;
using System.Text.Encodings.Web;
using FocusThemes.Queries;
using FocusThemes.Web.Pages.Cards;
using Microsoft.AspNetCore.Html;

namespace FocusThemes.Web.Pages.Studies.People;

/// <summary>A share as a bar beside its number; bars of one scale can be compared with one another.</summary>
/// <param name="Scale">The share that fills the whole width.</param>
public sealed record ShareBar(Share Share, double Scale, string? FocusGroup) : IHtmlContent
{
    private double Width => Scale > 0 ? 100 * Share.Value / Scale : 0;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write("<svg class=\"bar ");
        writer.Write(ParticipantChip.MarkOf(FocusGroup));
        writer.Write("\" viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect width=\"");
        writer.Write(Width.ToString("0.#", CultureInfo.InvariantCulture));
        writer.Write("\" height=\"8\"/></svg>");
    }
}
