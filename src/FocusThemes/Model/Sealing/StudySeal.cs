using System.Globalization;

namespace FocusThemes.Model.Sealing;

/// <summary>What a study vouches for itself with: its sources, what was read of them, and by which edition of the reader.</summary>
/// <param name="Edition">Raised whenever the reader learns something.</param>
/// <param name="Sources">Names and SHA-256, in order.</param>
/// <param name="Reading">As <see cref="ReadingDigest"/> has it.</param>
public sealed record StudySeal(int Edition, IReadOnlyList<(string Name, string Sha256)> Sources, string Reading)
{
    /// <summary>Said first in the seal; another form of it says another.</summary>
    private const string Form = "FocusThemes seal 1";

    /// <summary>One digest of all three, in hexadecimal.</summary>
    public string Digest
    {
        get
        {
            using var digest = new ReadingDigest();
            digest.Add(Form, Edition.ToString(CultureInfo.InvariantCulture));
            foreach (var (name, sha256) in Sources) digest.Add(name, sha256);
            return digest.Add(Reading).Complete();
        }
    }

    /// <param name="edition">The edition of the reader that has read it.</param>
    public static StudySeal Of(Study study, int edition) =>
        new(edition, [.. study.Sources.Select(source => (source.Name, source.Sha256))], ReadingOf(study));

    /// <summary>The digest of what was read.</summary>
    public static string ReadingOf(Study study)
    {
        using var digest = new ReadingDigest();
        foreach (var theme in study.Themes)
        {
            digest.Theme(theme.Number, theme.Title, theme.Subtitle);
            foreach (var concept in theme.Concepts)
            {
                digest.Concept(concept.Subtheme, Concept.ParagraphsOf(concept.Text));
                foreach (var (quote, _, _) in concept.Places)
                    digest.Quote(
                        quote.Identifier?.ToString(), quote.OpeningMark, quote.Text, quote.ClosingMark, quote.AttributedAs,
                        quote.Participant?.Code);
            }
        }

        foreach (var who in study.ParticipantsInOrder)
            digest.Participant(who.Code, who.FocusGroup, who.Attributes.Select(one => (one.Name, one.Value)));
        return digest.Complete();
    }
}
