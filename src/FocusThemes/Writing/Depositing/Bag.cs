using System.Globalization;
using System.IO.Compression;
using System.Text;
using FocusThemes.Model.Letters;
using FocusThemes.Writing.Office;

namespace FocusThemes.Writing.Depositing;

/// <summary>A file of a bag.</summary>
/// <param name="Path">From the payload's folder, or for what is about the bag from the bag's own.</param>
/// <param name="Sha256">In hexadecimal, as <paramref name="Sha512"/>.</param>
internal sealed record BagFile(string Path, long Bytes, string Sha256, string Sha512);

/// <summary>
/// A bag as BagIt 1.0 (RFC 8493) has it, in one archive and written from beginning to end: a folder of its name, in which the
/// payload stands under <c>data/</c> and beside it what the payload is checked by.
/// </summary>
internal sealed class Bag(Stream stream, string name, DateOnly date) : IDisposable
{
    private readonly ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true);
    private readonly List<BagFile> payload = [];

    public async Task<BagFile> AddAsync(string path, Func<Stream, Task> write)
    {
        var file = await WriteAsync($"data/{path}", path, write);
        payload.Add(file);
        return file;
    }

    public Task<BagFile> AddAsync(string path, string text) => AddAsync(path, to => WriteAsync(to, text));

    /// <summary>Completes the bag with its manifests, after which nothing may be added.</summary>
    /// <param name="info">What is said of the bag as a whole.</param>
    public async Task CompleteAsync(IEnumerable<(string Label, string Value)> info)
    {
        (string, string)[] counted =
        [
            .. info, ("Bagging-Date", $"{date:O}"), ("Bag-Software-Agent", "FocusThemes"),
            ("Payload-Oxum", string.Create(CultureInfo.InvariantCulture, $"{payload.Sum(file => file.Bytes)}.{payload.Count}")),
        ];
        List<BagFile> tags =
        [
            await TagAsync("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"),
            await TagAsync("bag-info.txt", string.Concat(counted.Select(one => $"{one.Item1}: {OneLine.Of(one.Item2)}\n"))),
            await TagAsync("manifest-sha256.txt", Manifest(payload, "data/", file => file.Sha256)),
            await TagAsync("manifest-sha512.txt", Manifest(payload, "data/", file => file.Sha512)),
        ];
        await TagAsync("tagmanifest-sha256.txt", Manifest(tags, "", file => file.Sha256));
        await TagAsync("tagmanifest-sha512.txt", Manifest(tags, "", file => file.Sha512));
    }

    public void Dispose() => archive.Dispose();

    private Task<BagFile> TagAsync(string path, string text) => WriteAsync(path, path, to => WriteAsync(to, text));

    private async Task<BagFile> WriteAsync(string at, string path, Func<Stream, Task> write)
    {
        await using var entry = archive.Part($"{name}/{at}", date);
        await using var digested = new DigestStream(entry);
        await write(digested);
        var (sha256, sha512) = digested.Digests();
        return new(path, digested.Length, sha256, sha512);
    }

    private static Task WriteAsync(Stream to, string text) => to.WriteAsync(Encoding.UTF8.GetBytes(text)).AsTask();

    // Names of files are the package's own, so that none has to be escaped.
    private static string Manifest(IEnumerable<BagFile> files, string folder, Func<BagFile, string> digest) =>
        string.Concat(files.Select(file => $"{digest(file)}  {folder}{file.Path}\n"));
}
