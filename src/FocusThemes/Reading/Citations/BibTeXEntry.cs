namespace FocusThemes.Reading.Citations;

/// <summary>One entry of BibTeX as it stands: its fields by their names, with their signs of TeX.</summary>
internal sealed record BibTeXEntry(string Type, string Key, IReadOnlyDictionary<string, string> Fields)
{
    public static EntryForm Form { get; } = new("BibTeX", BibTeXScanner.FindEntry, Read);

    /// <summary>The first of the fields that is there; empty where none is.</summary>
    public string First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (Fields.GetValueOrDefault(name) is { } value && !string.IsNullOrWhiteSpace(value)) return value;
        return "";
    }

    /// <summary>A field in words, without what only TeX knows.</summary>
    public string Words(params ReadOnlySpan<string> names) => TeXText.Read(First(names));

    private static CitationFile Read(string name, string text) =>
        BibTeXItem.Of(EntryForm.Only(name, new BibTeXScanner(name, text).Entries())).AsCitation(name);
}
