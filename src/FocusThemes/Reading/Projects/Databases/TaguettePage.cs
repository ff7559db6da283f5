using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Reading.Projects.Databases;

/// <summary>The words of a page as Taguette counts them: all that is text, white space between paragraphs too.</summary>
/// <param name="name">Of the file, for sentences.</param>
internal sealed class TaguettePage(string name, Patience patience)
{
    // Of all pages of the project.
    private int elements;

    /// <exception cref="UnacceptableInputException">There are too many elements, or they are nested too deep.</exception>
    public string TextOf(string html)
    {
        // An element has its parent only when the next one is made. Nesting without end would take quadratic time.
        var last = (INode?)null;
        patience.Spend(html.Length);
        using var page = new HtmlParser(new HtmlParserOptions
        {
            OnCreated = (element, _) =>
            {
                patience.Spend(GridLimits.DeepestNesting);
                var depth = 0;
                for (var at = last; at is not null; at = at.Parent)
                    if (++depth > GridLimits.DeepestNesting)
                        throw new UnacceptableInputException(
                            $"{name}: elements of a document are nested deeper than {GridLimits.DeepestNesting}.");
                if (++elements > GridLimits.MostElements)
                    throw new UnacceptableInputException(
                        $"{name}: the documents have more than {GridLimits.MostElements:N0} elements; part the project.");
                last = element;
            },
        }).ParseDocument(html);
        var text = new StringBuilder();
        foreach (var node in page.Descendants())
            if (node is IText words) text.Append(words.Data);
        return text.ToString();
    }
}
