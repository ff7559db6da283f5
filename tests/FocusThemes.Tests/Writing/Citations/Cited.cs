using System.Text.Json;
using FocusThemes.Model.Citing;
using FocusThemes.Writing.Citations;

namespace FocusThemes.Tests.Writing.Citations;

/// <summary>Works to be cited, and their citations by the name of the form.</summary>
internal static class Cited
{
    public static CitedWork Study(string? json, string title = "A study") =>
        new(Reference.Parse(json, title), "a-study", "/studies/a-study", null);

    public static CitedWork Study(object item) => Study(JsonSerializer.Serialize(item));

    public static string As(this CitedWork work, string form) =>
        CitationForm.All.Single(known => known.Name == form).Write(work);
}
