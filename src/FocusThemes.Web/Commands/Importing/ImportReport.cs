using System.Globalization;
using System.Text;
using System.Text.Json;
using FocusThemes.Comparing;
using FocusThemes.Model;
using FocusThemes.Model.Citing;
using FocusThemes.Model.Letters;
using FocusThemes.Reading;
using FocusThemes.Web.Commands.Terminal;
using FocusThemes.Writing.Citations;
using FocusThemes.Writing.Plain;

namespace FocusThemes.Web.Commands.Importing;

/// <summary>
/// What an import has done, or would do, for a person or a program: told study by study, and none kept.
/// </summary>
/// <param name="isJson">One document on <paramref name="output"/>; else lines.</param>
internal sealed class ImportReport(TextWriter output, TextWriter error, bool isDry, bool isJson)
{
    private readonly List<ImportFailure> failed = [];
    private bool isFirst = true;

    public bool IsDry => isDry;

    public int Failed => failed.Count;

    public void Begin()
    {
        if (isJson) output.Write($"{{\"stored\":{(isDry ? "false" : "true")},\"studies\":[");
    }

    public void Write(ImportPreview study)
    {
        if (isJson)
        {
            if (!isFirst) output.Write(',');
            output.Write(isDry
                ? JsonSerializer.Serialize(ImportEntry.OfDraft(study), JsonFormat.Options)
                : JsonSerializer.Serialize(ImportEntry.Of(study), JsonFormat.Options));
        }
        else
        {
            output.Write(TerminalEmphasis.OnTerminal(TextOf(study)));
        }

        isFirst = false;
    }

    public void Write(ImportFailure failure)
    {
        failed.Add(failure);
        error.WriteLine(TerminalText.Shown(failure.Sentence));
    }

    /// <summary>Called whatever became of the import, so that a program always gets a whole document.</summary>
    /// <param name="all">How many there were, read or not.</param>
    public void End(int all)
    {
        if (failed.Count > 0 && all > 1)
            error.WriteLine($"{EnglishText.Number(failed.Count)} of {EnglishText.Number(all)} could not be read.");
        if (isJson) output.Write($"],\"failed\":{JsonSerializer.Serialize(failed, JsonFormat.Options)}}}\n");
        else if (isDry && !isFirst) output.Write("Nothing was stored.\n");
        output.Flush();
    }

    private string TextOf(ImportPreview study)
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture, $"{study.Draft.Study.Slug}: {StateOf(study)}. {ContentsOf(study)}\n");
        if (isDry && study.Draft.Study is { CitationJson: { } json } cited)
            text.Append(CultureInfo.InvariantCulture, $"  cited: {TerminalText.Shown(Cited(cited, json))}\n");
        foreach (var sentence in study.Draft.Notes.SelectMany(notes => notes.Learnt).Where(_ => isDry))
            text.Append(CultureInfo.InvariantCulture, $"  learnt: {TerminalText.Shown(sentence)}\n");
        foreach (var (file, problem) in study.Draft.Problems)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {TerminalText.Shown(file)}{(problem.Line > 0 ? $", line {problem.Line}" : "")}: ")
                .Append(problem.Text.Length == 0 ? $"{problem.ToOwner ?? problem.Sentence}\n" : $"{problem.Sentence} “{TerminalText.Shown(problem.Text)}”\n");
            if (isDry && problem.Instead is { } other)
                text.Append(CultureInfo.InvariantCulture, $"    to read it so: --place {PlaceOf(study, file, other)}\n");
        }

        if (study.Comparison is not { } comparison) return text.ToString();
        text.Append(CultureInfo.InvariantCulture, $"  {comparison.Sentence}\n");
        // What has been done is done; a page of the site sets the two readings side by side.
        foreach (var change in comparison.Changes.Where(change => isDry && !change.IsUnchanged)) Write(text, change);
        return text.ToString();
    }

    // In the order of the medical journals, as on the page that cites it.
    private static string Cited(Study study, string json) =>
        CitationForm.All[0].Write(new(Reference.Parse(json, study.Title), study.Slug, "", null));

    private static string PlaceOf(ImportPreview study, string file, OtherReading other) =>
        TerminalText.Shown(other.In(study.Draft.Study.Sources.Count > 1 ? file : null).ToString());

    private static string ContentsOf(ImportPreview study) =>
        $"{study.Summary.Sentences} {EnglishText.AsHeading(EnglishText.Count(study.Concepts, "concept"))}.";

    private string StateOf(ImportPreview study) => study.IsUnchanged ? "unchanged"
        : (isDry ? "would be " : "") + (study.IsKnown ? "replaced" : "new");

    private static void Write(StringBuilder text, Change change)
    {
        text.Append(CultureInfo.InvariantCulture, $"  {EnglishText.AsHeading(change.Kind)} {change.Record.Id}: {string.Join(", ", change.Kinds)}\n    ");
        text.Append(TerminalText.Shown(change.Record.OpeningMark));
        foreach (var piece in change.Words ?? [new(DiffSide.Kept, change.Record.Text)]) text.Append(Marked(piece));
        text.Append(TerminalText.Shown(change.Record.ClosingMark)).Append('\n');
    }

    private static string Marked(DiffPiece piece) => piece.Side switch
    {
        DiffSide.Removed => $"[-{TerminalText.Shown(piece.Text)}-]",
        DiffSide.Added => $"{{+{TerminalText.Shown(piece.Text)}+}}",
        _ => TerminalText.Shown(piece.Text),
    };
}
