using System.Text.Encodings.Web;
using FocusThemes.Queries.Search;
using FocusThemes.Queries.Studies;
using FocusThemes.Web.Pages.Rendering;
using Microsoft.AspNetCore.Html;

namespace FocusThemes.Web.Pages.Cards;

/// <summary>
/// Authors' words: numbers of references raised, participants whom they name linked, and not a sign changed.
/// </summary>
public sealed class AuthorsHtml(IReadOnlyList<IReadOnlyList<AuthorsPiece>> paragraphs, StudyLink study) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var paragraph in paragraphs)
        {
            writer.Write("<p dir=\"auto\">");
            foreach (var piece in paragraph) Write(writer, encoder, piece);
            writer.Write("</p>\n");
        }
    }

    private void Write(TextWriter writer, HtmlEncoder encoder, AuthorsPiece piece)
    {
        if (piece.Participant is { } code)
        {
            encoder.Encode(writer, "<a href=\"", study.AddressOfParticipant(code), "\">");
        }
        else if (piece.IsReference)
        {
            writer.Write("<sup>");
        }

        encoder.Encode(writer, piece.Text);
        writer.Write(piece.Participant is not null ? "</a>" : piece.IsReference ? "</sup>" : "");
    }
}
