namespace FocusThemes.Reading;

/// <summary>Input that nothing can be read from; the message is a sentence for its owner, with file and line.</summary>
public sealed class UnacceptableInputException : Exception
{
    public UnacceptableInputException() { }

    public UnacceptableInputException(string message) : base(message) { }

    public UnacceptableInputException(string message, Exception innerException) : base(message, innerException) { }
}
