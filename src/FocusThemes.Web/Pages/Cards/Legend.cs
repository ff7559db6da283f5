using System.Text.Encodings.Web;
using FocusThemes.Model.Letters;
using FocusThemes.Queries.Studies;
using FocusThemes.Web.Pages.Rendering;
using Microsoft.AspNetCore.Html;

namespace FocusThemes.Web.Pages.Cards;

/// <summary>What the marks of focus groups mean; nothing where no code names one, as in interview studies.</summary>
/// <param name="groups">In their order; null for none in the code.</param>
public sealed class Legend(IEnumerable<string?> groups) : IHtmlContent
{
    /// <summary>The legend of those groups alone that are on the page.</summary>
    public static Legend Of(StudyCatalogue catalogue, IEnumerable<string?> shown) =>
        new(catalogue.Groups.Where(shown.ToHashSet().Contains));

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var told = groups.Distinct().ToList();
        if (told.TrueForAll(group => group is null)) return;
        writer.Write("<p class=\"key\">");
        foreach (var group in told)
        {
            writer.Write("<span><span class=\"dot ");
            writer.Write(ParticipantChip.MarkOf(group));
            encoder.Encode(writer, "\"></span> ", EnglishText.Group(group), "</span>\n");
        }

        writer.Write("</p>\n");
    }
}
