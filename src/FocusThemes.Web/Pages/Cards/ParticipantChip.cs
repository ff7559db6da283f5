using System.Text.Encodings.Web;
using FocusThemes.Model.Letters;
using FocusThemes.Queries.Studies;
using FocusThemes.Web.Pages.Rendering;
using FocusThemes.Writing.Charts;
using Microsoft.AspNetCore.Html;

namespace FocusThemes.Web.Pages.Cards;

/// <summary>
/// A participant's chip: one shape everywhere, colour and form of its mark tell the focus group. Written without a
/// partial, which takes longer than the chip, and a matrix has hundreds of them.
/// </summary>
/// <param name="Study">The study whose page of the participant it leads to; null for a chip that leads nowhere.</param>
/// <param name="Code">The canonical code, for the address.</param>
public sealed record ParticipantChip(StudyLink? Study, string Code, string? FocusGroup) : IHtmlContent
{
    /// <summary>The class that gives a focus group its colour and shape.</summary>
    public static string MarkOf(string? focusGroup) => GroupMark.Of(focusGroup).Class;

    /// <summary>The code as it is printed here; null for the canonical one.</summary>
    public string? Printed { get; init; }

    /// <summary>False where the group would be told again, to those who hear the page.</summary>
    public bool TellsGroup { get; init; } = true;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write(Study is null ? "<span class=\"who " : "<a class=\"who ");
        writer.Write(MarkOf(FocusGroup));
        if (Study is not null)
        {
            writer.Write("\" href=\"");
            encoder.Encode(writer, Study.AddressOfParticipant(Code));
        }

        // What is printed has the direction of the words around it.
        writer.Write(Printed is null ? "\" dir=\"auto\">" : "\">");
        encoder.Encode(writer, Printed ?? Code);
        if (FocusGroup is not null && TellsGroup)
        {
            encoder.Encode(writer, "<span class=\"vh\">, ", EnglishText.Group(FocusGroup), "</span>");
        }

        writer.Write(Study is null ? "</span>" : "</a>");
    }
}
