using FocusThemes.Model;
using FocusThemes.Reading.Hints;

namespace FocusThemes.Checks.Disclosure;

/// <param name="Sha256">The digest of its bytes.</param>
/// <param name="Form">What its bytes are.</param>
/// <param name="AreBytesGiven">True where the file is given to whoever asks for it.</param>
public sealed record GivenSource(string Name, string Sha256, SourceForm Form, HiddenParts Hidden, bool AreBytesGiven);

/// <summary>A study as it would leave: what is said, and what else goes with it.</summary>
public sealed record DisclosedStudy(CheckedStudy Study, IReadOnlyList<GivenSource> Sources, PublishFile Publish)
{
    /// <summary>All words that leave.</summary>
    internal IReadOnlyList<DisclosedText> Texts { get; init; } = [];

    internal CancellationToken Stop { get; init; }
}

/// <summary>A way in which a study could give away who took part.</summary>
/// <param name="Id">By which answers name it.</param>
/// <param name="Remedy">What can be done about it beside answering, in a sentence.</param>
public sealed record DisclosureCheck(string Id, string Remedy, Func<DisclosedStudy, IEnumerable<Finding>> Find);
