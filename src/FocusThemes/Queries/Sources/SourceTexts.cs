using System.Text;
using FocusThemes.Storage;

namespace FocusThemes.Queries.Sources;

/// <summary>Texts of sources, put together of their pages.</summary>
internal sealed class SourceTexts
{
    private readonly Dictionary<int, StringBuilder> texts = [];

    /// <param name="page">The next of that source, as it is stored.</param>
    public void Add(int source, byte[] page)
    {
        if (!texts.TryGetValue(source, out var text)) texts.Add(source, text = new());
        text.Append(SourcePage.TextOf(page));
    }

    /// <summary>Empty where none of its pages were asked for.</summary>
    public string Of(int source) => texts.GetValueOrDefault(source)?.ToString() ?? "";
}
