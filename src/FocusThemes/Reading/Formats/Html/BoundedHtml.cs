using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace FocusThemes.Reading.Formats.Html;

/// <summary>Parses pages of somebody else, no deeper and with no more elements, all of them together, than are read.</summary>
/// <param name="tooDeep">What is said of elements that are nested too deep.</param>
/// <param name="tooMany">What is said of too many elements.</param>
internal sealed class BoundedHtml(string tooDeep, string tooMany, Patience patience)
{
    private int elements;

    /// <exception cref="UnacceptableInputException">There are too many elements, or they are nested too deep.</exception>
    public IHtmlDocument Parse(string text)
    {
        // An element has its parent only when the next one is made. Nesting without end would take quadratic time.
        var last = (INode?)null;
        return new HtmlParser(new HtmlParserOptions
        {
            OnCreated = (element, _) =>
            {
                patience.Spend(GridLimits.DeepestNesting);
                var depth = 0;
                for (var at = last; at is not null; at = at.Parent)
                    if (++depth > GridLimits.DeepestNesting) throw new UnacceptableInputException(tooDeep);
                if (++elements > GridLimits.MostElements) throw new UnacceptableInputException(tooMany);
                last = element;
            },
        }).ParseDocument(text);
    }
}
