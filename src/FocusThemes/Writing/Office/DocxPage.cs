using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace FocusThemes.Writing.Office;

/// <summary>The sheets that a document is printed on; all lengths are twentieths of a point.</summary>
internal sealed record DocxPage(bool IsLetter, bool IsLandscape)
{
    public const string Header = "header";
    public const string Footer = "footer";
    private const uint Margin = 1_134;

    private (uint Short, uint Long) Sides => IsLetter ? (12_240u, 15_840u) : (11_906u, 16_838u);

    private uint Width => IsLandscape ? Sides.Long : Sides.Short;

    /// <summary>
    /// The widths of a table's columns for theme, concept, quote and who, side by side from margin to margin.
    /// </summary>
    public IEnumerable<uint> Columns => ColumnsOf([17, 31, 41, 11]);

    /// <param name="shares">What each column has of a hundred.</param>
    public IEnumerable<uint> ColumnsOf(IEnumerable<uint> shares) => shares.Select(share => (Width - (2 * Margin)) * share / 100);

    /// <summary>The same for a column of names and so many of words, of which each has as much.</summary>
    public IEnumerable<uint> ColumnsOf(int count)
    {
        var names = (Width - (2 * Margin)) / 7;
        return [names, .. Enumerable.Repeat((Width - (2 * Margin) - names) / (uint)count, count)];
    }

    public SectionProperties Section => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = Header },
        new FooterReference { Type = HeaderFooterValues.Default, Id = Footer },
        new PageSize
        {
            Width = Width,
            Height = IsLandscape ? Sides.Short : Sides.Long,
            Orient = IsLandscape ? PageOrientationValues.Landscape : null,
        },
        new PageMargin
        {
            Top = (int)Margin + 200,
            Right = Margin,
            Bottom = (int)Margin,
            Left = Margin,
            Header = 600,
            Footer = 500,
            Gutter = 0,
        });

    /// <summary>A document's text on these sheets.</summary>
    public void Write(Stream stream, Action<OpenXmlWriter> write)
    {
        using var writer = OpenXmlWriter.Create(stream);
        writer.WriteStartDocument(true);
        writer.WriteStartElement(new Document());
        writer.WriteStartElement(new Body());
        write(writer);
        writer.WriteElement(Section);
        writer.WriteEndElement();
        writer.WriteEndElement();
    }
}
