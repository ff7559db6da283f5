using System.IO.Compression;
using System.Text;
using FocusThemes.Reading.Projects.Refi.Assembly;
using FocusThemes.Reading.Projects.Refi.Markup;

namespace FocusThemes.Reading.Projects.Refi;

/// <summary>Finds the texts of a project, each read once.</summary>
/// <param name="package">Null for a project without its archive.</param>
/// <param name="name">The file's name, for sentences.</param>
internal sealed class RefiTexts(RefiPackage? package, string name, Patience patience)
{
    private readonly Dictionary<ZipArchiveEntry, CodedText?> read = [];
    private long characters;

    public string FileName => name;

    /// <summary>Names of sources whose texts are not in the file.</summary>
    public List<string> Missing { get; } = [];

    /// <summary>Names of sources whose texts cannot be read.</summary>
    public List<string> Broken { get; } = [];

    /// <summary>The same for two paths that mean one file.</summary>
    public string KeyOf(string path) => package?.Find(path)?.FullName ?? path.ToUpperInvariant();

    /// <summary>The text that was found, without units where there is none, which is noted.</summary>
    /// <exception cref="UnacceptableInputException">The texts are too long.</exception>
    public CodedText Of(FoundText found)
    {
        var text = Read(found);
        // A text that many sources share is as many texts to whoever reads on.
        if ((characters += text.Units?.Length ?? 0) > ProjectLimits.MostCharacters)
            throw new UnacceptableInputException(
                $"{name}: the texts of the project have more than {ProjectLimits.MostCharacters:N0} characters; export a part of it.");
        return text;
    }

    private CodedText Read(FoundText found)
    {
        if (found.Path.Length > 0 && package?.Find(found.Path) is { } entry)
        {
            if (!read.TryGetValue(entry, out var text)) read.Add(entry, text = Read(entry));
            if (text is not null) return text;
            if (found.Inline is null) Broken.Add(found.Name);
        }
        else if (found.Inline is null)
        {
            Missing.Add(found.Name);
        }

        return new(found.Inline, HasMark: false);
    }

    private CodedText? Read(ZipArchiveEntry entry)
    {
        try
        {
            var bytes = package!.Inflate(entry);
            patience.Spend(bytes.Length);
            return new(
                RefiMarkup.Storable(SourceText.Decode(bytes)),
                bytes is [0xEF, 0xBB, 0xBF, ..] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]);
        }
        catch (Exception fault) when (fault is InvalidDataException or NotSupportedException or DecoderFallbackException)
        {
            // One bad source is no end of the reading: it is named among what is left out.
            return null;
        }
    }
}
