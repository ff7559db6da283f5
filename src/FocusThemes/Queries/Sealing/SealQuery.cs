using FocusThemes.Model;
using FocusThemes.Model.Sealing;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;
using FocusThemes.Storage;

namespace FocusThemes.Queries.Sealing;

/// <summary>The seal that a study has by what the library holds now, beside the one that it was stored with.</summary>
public sealed record FoundSeal(StudySeal Now, string Stored)
{
    public bool IsWhole => Now.Digest == Stored;
}

public static class SealQuery
{
    /// <summary>Reads all of the study; the bytes of its sources only to look whether they are those that came.</summary>
    public static async Task<FoundSeal> FindSealAsync(
        this LibraryContext library, StudyHeader study, CancellationToken cancellationToken = default)
    {
        var (edition, stored) = (0, "");
        var sources = new List<(string, string)>();
        await library.ReadRawAsync(
            "SELECT Edition, Seal FROM Studies WHERE Id = @p0; SELECT Name, Packed FROM Sources WHERE StudyId = @p0 ORDER BY Position",
            [study.Id], (row, statement) =>
            {
                if (statement == 0) (edition, stored) = (row.GetInt32(0), row.GetString(1));
                else sources.Add((row.GetString(0), SourceDocument.DigestOf(row.Unpacked(1))));
            }, cancellationToken);
        var themes = await library.ReadThemesAsync(study, cancellationToken);
        var people = (await library.ReadCatalogueAsync(study, cancellationToken)).Participants;
        return new(new(edition, sources, ReadingOf(themes, people)), stored);
    }

    private static string ReadingOf(List<ThemeDetail> themes, IReadOnlyList<ParticipantEntry> people)
    {
        using var digest = new ReadingDigest();
        foreach (var theme in themes)
        {
            digest.Theme(theme.Number, theme.Title, theme.Subtitle);
            foreach (var concept in theme.Concepts)
            {
                digest.Concept(concept.Subtheme, concept.Paragraphs);
                foreach (var quote in concept.Quotes)
                    digest.Quote(quote.Identifier, quote.Marks[0], quote.Text, quote.Marks[1], quote.AttributedAs, quote.Participant);
            }
        }

        foreach (var who in people)
            digest.Participant(who.Code, who.FocusGroup, who.Attributes.Select(one => (one.Name, one.Value)));
        return digest.Complete();
    }
}
