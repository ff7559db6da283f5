namespace FocusThemes.Reading.Projects.Refi;

/// <summary>What a project that is written here says of itself, and is known by when it comes back.</summary>
public static class RefiOwn
{
    /// <summary>The origin of such a project.</summary>
    public const string Program = "FocusThemes";

    /// <summary>The last paragraph of its description, where they are.</summary>
    public const string InCodePoints = "Positions are counted in Unicode code points.";

    /// <inheritdoc cref="InCodePoints"/>
    public const string InUnits = "Positions are counted in UTF-16 code units.";

    private const string Gap = "\n\n";

    /// <summary>A description with that paragraph.</summary>
    /// <param name="description">Null or blank for none.</param>
    public static string Describe(string? description, bool inUnits) =>
        (string.IsNullOrWhiteSpace(description) ? "" : description.TrimEnd() + Gap) + (inUnits ? InUnits : InCodePoints);

    /// <summary>The description without that paragraph, which is nobody's memo.</summary>
    /// <param name="inUnits">What it says; null where it is not there. Another program may have kept it and count otherwise.</param>
    internal static string Without(string description, out bool? inUnits)
    {
        var text = description.AsSpan().TrimEnd();
        inUnits = text.EndsWith(InUnits, StringComparison.Ordinal) ? true
            : text.EndsWith(InCodePoints, StringComparison.Ordinal) ? false : null;
        return inUnits is not { } told ? description : text[..^(told ? InUnits : InCodePoints).Length].TrimEnd().ToString();
    }
}
