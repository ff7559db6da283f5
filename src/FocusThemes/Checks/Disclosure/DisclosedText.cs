namespace FocusThemes.Checks.Disclosure;

/// <summary>Whose words a text has, by which it is known what in it is usual.</summary>
internal enum TextKind
{
    /// <summary>A participant's.</summary>
    Quote,

    /// <summary>Those of a source that no quote has.</summary>
    Source,

    /// <summary>What researchers note, and what is told of participants.</summary>
    Notes,

    /// <summary>What the authors say of their study, which has addresses to visit and names of their own.</summary>
    Authors,
}

/// <summary>A stretch of a text: a line, a note.</summary>
/// <param name="Label">"8" of lines, "case 2" of notes; never words of the study.</param>
/// <param name="Address">Where it can be looked at.</param>
internal sealed record DisclosedPart(string Label, string Text, string Address);

/// <summary>Words that leave with a study, about which one answer is given.</summary>
/// <param name="About">By which answers name it.</param>
/// <param name="Subject">How a sentence on it begins, verb and all: "about.md has".</param>
/// <param name="Parts">Made anew whenever they are gone through.</param>
internal sealed record DisclosedText(TextKind Kind, string About, string Subject, IEnumerable<DisclosedPart> Parts)
{
    /// <summary>What its parts are counted by; empty where each has a name.</summary>
    public string Unit { get; init; } = "";

    /// <summary>"(lines 3, 8 and 12)", with a blank before it; empty for a text of one part.</summary>
    public string Where(IReadOnlyList<DisclosedPart> parts)
    {
        if (parts is [{ Label: "" }]) return "";
        var list = Sentences.ListOf([.. parts.Select(part => part.Label)]);
        return Unit.Length == 0 ? $" ({list})" : $" ({(parts.Count == 1 ? Unit : $"{Unit}s")} {list})";
    }
}
