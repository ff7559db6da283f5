using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FocusThemes.Queries.Publishing;
using FocusThemes.Queries.Sources;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;

namespace FocusThemes.Web.Publishing;

/// <summary>What is to be published, and which of it is as an earlier run has made it.</summary>
internal static class PublishedEntries
{
    /// <param name="options">What the files depend on beside the study: the program, and where they will stand.</param>
    public static async Task<PublishedEntry> ReadAsync(
        LibraryContext library, PublishedFolder folder, StudyHeader study, string options, CancellationToken stop)
    {
        var contents = await library.ReadContentsAsync(study, stop);
        var group = $"studies/{PublishedName.Of(study.Slug)}";
        var key = KeyOf(study, contents, options);
        var before = PublishedList.Read(folder.PathOf(PublishedList.PathIn(group)));
        return new(study, group, contents.Dates.ReadOn, key) { IsSame = before.Key == key && before.Files.Count > 0 && before.Files.All(IsThere) };

        bool IsThere(PublishedFile file)
        {
            stop.ThrowIfCancellationRequested();
            return folder.Has(file);
        }
    }

    private static string KeyOf(StudyHeader study, PublishedContents contents, string options)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        // Not the digest of its files, which stands for what is withheld, too: whoever guesses a word could try it. The moment
        // of the reading stands for its title, citation, answers and all else that its seal does not.
        foreach (var part in new[] { options, study.Slug, $"{study.Id} {study.FirstQuoteId}", study.Seal ?? "", StudyDates.Known(contents.Dates.Read).ToString("O", CultureInfo.InvariantCulture) })
            hash.AppendData(Encoding.UTF8.GetBytes($"{part}\n"));
        // Drawn by lot, they are others in a library that was made anew.
        foreach (var quote in contents.Quotes) hash.AppendData(BitConverter.GetBytes(quote.Identifier.Number));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
