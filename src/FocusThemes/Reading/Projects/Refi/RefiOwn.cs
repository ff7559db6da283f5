namespace FocusThemes.Reading.Projects.Refi;

/// <summary>What a project that is written here says of itself, and is known by when it comes back.</summary>
public static class RefiOwn
{
    /// <summary>The origin of such a project.</summary>
    public const string Program = "FocusThemes";

    /// <summary>The beginning of the last paragraph of its description.</summary>
    public const string InCodePoints = "Positions are counted in Unicode code points.";

    /// <inheritdoc cref="InCodePoints"/>
    public const string InUnits = "Positions are counted in UTF-16 code units.";

    private const string Gap = "\n\n";

    /// <summary>What the file says of the seal under which it was taken along; empty where none is known.</summary>
    public static string Sealed(string? seal) => seal is null ? "" : $"Seal of the study: {seal}.";

    /// <summary>A description with that paragraph.</summary>
    /// <param name="description">Null or blank for none.</param>
    /// <param name="more">What else is to be said of the file; empty for nothing.</param>
    public static string Describe(string? description, bool inUnits, string more = "") =>
        (string.IsNullOrWhiteSpace(description) ? "" : description.TrimEnd() + Gap) + $"{(inUnits ? InUnits : InCodePoints)} {more}".TrimEnd();

    /// <summary>The description without that paragraph, which is nobody's memo.</summary>
    /// <param name="inUnits">What it says; null where it is not there. Another program may have kept it and count otherwise.</param>
    internal static string Without(string description, out bool? inUnits)
    {
        var text = description.TrimEnd();
        var gap = text.LastIndexOf(Gap, StringComparison.Ordinal);
        var last = text.AsSpan(gap < 0 ? 0 : gap + Gap.Length);
        var (units, points) = (last.StartsWith(InUnits, StringComparison.Ordinal), last.StartsWith(InCodePoints, StringComparison.Ordinal));
        inUnits = units || points ? units : null;
        return !units && !points ? description : gap < 0 ? "" : text[..gap].TrimEnd();
    }
}
