using System.Text;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Formats.Plain;

namespace FocusThemes.Reading.Citations;

/// <summary>
/// The citation of a study as somebody has it, pasted or in a file: one entry of CSL-JSON, BibTeX or RIS, known by what
/// is in it.
/// </summary>
public static class CitationText
{
    /// <param name="name">The name of the file, or what a form calls the text: it begins the sentence of what is
    /// wrong.</param>
    /// <exception cref="UnacceptableInputException">The text is in none of these forms, is faulty, or has no entry or
    /// several; said with the line.</exception>
    public static CitationFile Read(string name, string text)
    {
        GridLimits.CheckSize(
            name, Encoding.UTF8.GetByteCount(text), GridLimits.MostBesideMegabytes, "Keep only the study's entry.");
        text = PlainTextFormat.WithoutNul(name, text).TrimStart('\uFEFF');
        return EntryForm.Of(text) is { } form
            ? form.Read(name, text)
            : throw new UnacceptableInputException(
                $"{name}, line 1: there is no citation in one of the forms {EntryForm.Names}; export it from your "
                + "reference manager, or from the publisher's page, in one of them.");
    }

    /// <summary>The same of a file's bytes.</summary>
    /// <inheritdoc cref="Read(string, string)"/>
    public static CitationFile Read(string name, byte[] bytes) => Read(name, PlainTextFormat.Decode(name, bytes));
}
