namespace FocusThemes.Writing.Depositing;

/// <summary>A file of a deposited study, as its package tells of it.</summary>
/// <param name="Path">From the payload’s folder.</param>
/// <param name="Name">What a reader calls it.</param>
/// <param name="What">What is in it, in a sentence.</param>
internal sealed record DepositFile(string Path, string Name, string What, string MediaType)
{
    /// <summary>As an address within the package.</summary>
    public string Address => string.Join('/', Path.Split('/').Select(Uri.EscapeDataString));

    /// <summary>The media type without its parameters.</summary>
    public string Format => MediaType.Split(';')[0];
}
