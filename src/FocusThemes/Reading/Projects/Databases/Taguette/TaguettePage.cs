using System.Text;
using AngleSharp.Dom;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Formats.Html;

namespace FocusThemes.Reading.Projects.Databases.Taguette;

/// <summary>The words of a page as Taguette counts them: all that is text, white space between paragraphs too.</summary>
/// <param name="name">The file's name, for sentences.</param>
internal sealed class TaguettePage(string name, Patience patience)
{
    // Of all pages of the project.
    private readonly BoundedHtml html = new(
        $"{name}: elements of a document are nested deeper than {GridLimits.DeepestNesting}.",
        $"{name}: the documents have more than {GridLimits.MostElements:N0} elements; part the project.", patience);

    /// <exception cref="UnacceptableInputException">There are too many elements, or they are nested too deep.</exception>
    public string TextOf(string page)
    {
        patience.Spend(page.Length);
        using var parsed = html.Parse(page);
        var text = new StringBuilder();
        foreach (var node in parsed.Descendants())
            if (node is IText words) text.Append(words.Data);
        return text.ToString();
    }
}
