namespace FocusThemes.Reading.Formats;

/// <summary>A form that tables come in.</summary>
public interface ITableFormat
{
    /// <summary>Whether a file is of this format, by its name's extension and its first bytes.</summary>
    bool Reads(string name, ReadOnlySpan<byte> bytes);

    /// <param name="withHidden">True to read what the form does not show, too.</param>
    /// <param name="patience">Spent for every character of the text, as often as it is gone through.</param>
    /// <exception cref="UnacceptableInputException">The bytes are not of that form, or beyond
    /// <see cref="GridLimits"/>.</exception>
    TableText Read(string name, byte[] bytes, bool withHidden, Patience patience);
}
