using System.Security.Cryptography;
using System.Text;
using FocusThemes.Comparing;
using FocusThemes.Model;
using FocusThemes.Model.Citing;
using FocusThemes.Queries.Studies;
using FocusThemes.Reading;
using FocusThemes.Reading.Citations;
using FocusThemes.Storage;
using FocusThemes.Storage.Importing;
using FocusThemes.Web.Hosting;
using FocusThemes.Web.Hosting.Limiting;
using FocusThemes.Web.Trying;

namespace FocusThemes.Web.Keeping;

/// <summary>What would become of the library: shown first, and done only as it was shown.</summary>
/// <param name="What">One of <see cref="Study"/>, <see cref="Citation"/> and <see cref="Remove"/>.</param>
/// <param name="Heading">"Keep “Nights on the ward”".</param>
/// <param name="Preview">The changes to what is stored; null for a study that is removed.</param>
/// <param name="Removal">Null for all else.</param>
/// <param name="Table">That came with the form; null where none does.</param>
/// <param name="Seed">The folder that the next start of the site would read again; null where there is none.</param>
/// <param name="Before">The digest of what is stored; null where nothing is.</param>
/// <param name="Seen">Tells this plan, of the library as it is now, from every other.</param>
internal sealed record KeepPlan(
    string What, string Slug, string Heading, ImportPreview? Preview, Removal? Removal, TriedTable? Table, string? Seed,
    string? Before, string Seen)
{
    /// <summary>What a form asks for, by the button that was pressed.</summary>
    public const string Study = "study", Citation = "citation", Remove = "remove";

    /// <summary>Fields of the form.</summary>
    public const string Asked = "what", ShortName = "slug", Called = "called", Cited = "cited", WasSeen = "seen";

    /// <summary>The citation that the study would have; null where it would have none.</summary>
    public Citation? WithCitation => Preview?.Citation is { } file
        ? Model.Citing.Citation.Parse(Encoding.UTF8.GetString(file.Bytes))
        : null;

    /// <summary>What becomes of what the table's file does not show; null where there is nothing of the kind.</summary>
    public string? Hidden => Preview is null ? null
        : IsHiddenRead(Preview) ? "What the file does not show is kept and shown, too."
        : Preview.Draft.Study.Sources.Any(source => source.Hidden == HiddenParts.LeftOut)
            ? "What the file does not show is left out."
            : null;

    /// <exception cref="UnacceptableInputException">The form asks for what cannot be done: nothing is.</exception>
    public static async Task<KeepPlan> OfAsync(
        LibraryContext library, IFormCollection form, string seeds, CancellationToken stop)
    {
        var (what, typed) = (form[Asked].ToString(), form[ShortName].ToString());
        if (what is not (Study or Citation or Remove))
            throw new UnacceptableInputException("This form does not say what is to be done; open it again.");
        if (string.IsNullOrWhiteSpace(typed))
            throw new UnacceptableInputException("The study needs a short name: it is the end of its address.");
        var slug = StudyFolder.SlugOf(typed);
        var stored = await library.FindStoredAsync(slug, stop);
        if (what != Study && stored is null)
            throw new UnacceptableInputException($"There is no study “{slug}” in this library.");
        var seed = Removal.SeedOf(slug, seeds);
        if (what == Remove)
        {
            var study = (await library.FindStudyAsync(slug, stop))!;
            var removal = await Removal.OfAsync(library, study, stop);
            return new(
                what, slug, $"Remove “{study.Title}”", null, removal, null, seed, stored!.Value.Digest,
                SeenOf(what, slug, stored.Value.Digest, ""));
        }

        var table = what == Study ? await TriedTable.ReadAsync(form, stop) : null;
        if (table?.IsEmpty == true) throw new UnacceptableInputException("There is nothing to keep: paste a table or choose its file.");
        if (table?.Table.Bytes.Length > RequestLimits.LargestTable) throw new UnacceptableInputException(TriedTable.TooLarge);
        var files = stored?.Files ?? new() { Slug = slug, Tables = [] };
        if (table is not null) files = files with { Tables = [table.Table], Hints = table.Hints.Or(files.HintsFor([table.Table])) };
        files = files with { Citation = CitationOf(form, files.Citation) };
        var preview = await library.PreviewAsync(files, stop);
        // That hidden parts of the table before were asked for says nothing of this one's.
        if (table is { Hints.WithHidden: null } && IsHiddenRead(preview))
            preview = await library.PreviewAsync(files with { Hints = files.Hints with { WithHidden = false } }, stop);
        var verb = (what, stored) switch { (Citation, _) => "Change the citation of", (_, null) => "Keep", _ => "Replace" };
        return new(
            what, slug, $"{verb} “{preview.Draft.Study.Title}”", preview, null, table, seed, stored?.Digest,
            SeenOf(what, slug, stored?.Digest, preview.Draft.Study.Digest));
    }

    /// <returns>False where the library has changed since this was looked at: nothing was done.</returns>
    public async Task<bool> DoAsync(LibraryImporter importer, CancellationToken stop)
    {
        if (Preview is null) return await importer.RemoveAsync(Slug, Before!, stop);
        if (!await importer.ReplaceAsync(Preview.Draft, Before, stop)) return false;
        await importer.TidyAsync(stop);
        return true;
    }

    private static bool IsHiddenRead(ImportPreview preview) =>
        preview.Draft.Study.Sources.Any(source => source.Hidden is HiddenParts.Included or HiddenParts.IncludedInPart);

    private static StudyFile? CitationOf(IFormCollection form, StudyFile? stored)
    {
        var (title, cited) = (form[Called].ToString().Trim(), form[Cited].ToString().Trim());
        return new GivenCitation(
            title.Length > 0 ? title : null, cited.Length > 0 ? CitationText.Read("The citation", cited) : null).Or(stored);
    }

    private static string SeenOf(params string?[] parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));
}
