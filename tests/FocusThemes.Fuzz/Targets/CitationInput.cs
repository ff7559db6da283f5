using System.Text.Json;
using FocusThemes.Checks.Voices;
using FocusThemes.Model.Citing;
using FocusThemes.Reading;
using FocusThemes.Reading.Hints;
using FocusThemes.Writing.Citations;

namespace FocusThemes.Fuzz.Targets;

/// <summary><c>study.json</c>: the citation, how to read the tables, how many took part.</summary>
internal static class CitationInput
{
    private static readonly StudyFile Table = new("table.txt",
        [.. "Theme\tConcept\tQuote\n4) Trust\tTrust grows slowly.\t“It took years.” (FG1, P5)\n"u8,
            .. "5) Doubt\tDoubt stays.\t“No.” (FG2, P6)\n"u8]);

    public static void Check(byte[] bytes)
    {
        try
        {
            var files = new StudyFiles { Slug = "x", Tables = [Table], Citation = new("study.json", bytes) };
            var study = StudyReader.Read(files).Study;
            Held.IsStorable(study.Title);
            CheckForms(study.CitationJson!, study.Title);
            // What the command line says goes before what the study says, and is read back as it was written.
            var hints = HintsJson.In("study.json", study.CitationJson);
            Assert.Equal(HintsJson.Write(hints), HintsJson.Write(HintsJson.Read(HintsJson.Write(hints))));
        }
        catch (UnacceptableInputException refusal)
        {
            Assert.True(refusal.Message.TrimEnd()[^1] == '.', refusal.Message);
        }
    }

    private static void CheckForms(string json, string title)
    {
        Held.IsStorable(json);
        var citation = Citation.Parse(json);
        Held.IsStorable(citation.AuthorsAndTitle + citation.Place + citation.AuthorAndYear + citation.DoiAddress);
        _ = DeclaredNumbers.In(json);
        var reference = Reference.Parse(json, title);
        foreach (var part in new[] { null, new CitedPart("theme", "4", "Theme 4: Trust", "Theme 4", null) })
        {
            var work = new CitedWork(reference, "x", "/studies/x", part);
            foreach (var form in CitationForm.All) Held.IsStorable(form.Write(work));
            using var _ = JsonDocument.Parse(JsonLd.Of(work));
        }

        foreach (var (name, content) in MetaTags.Of(reference)) Held.IsStorable(name + content);
    }
}
