using System.Globalization;
using System.Text;
using FocusThemes.Writing.Plain;

namespace FocusThemes.Writing.Depositing;

/// <summary>What a stranger has to know who opens the package in twenty years, in Markdown.</summary>
internal static class DepositReadme
{
    /// <param name="files">Every file but this one.</param>
    public static string Write(DepositFacts facts, IReadOnlyList<DepositFile> files, IReadOnlyList<DepositSource> sources)
    {
        var text = new StringBuilder();
        Paragraph($"# {MarkdownText.Line(facts.Title)}");
        Paragraph(MarkdownText.Line(facts.Description));
        Paragraph("## What to cite");
        Paragraph($"{MarkdownText.Line(facts.Cited)}{(facts.Publication is { } address ? $" <{new Uri(address).AbsoluteUri}>" : "")}");
        Paragraph("Cite this package, too, by the identifier that the archive gave it.");
        Paragraph("## How it may be used");
        Paragraph(MarkdownText.Line(facts.Rights));
        if (facts.Study.Access is { } access) Paragraph($"Access: {MarkdownText.Line(access)}");
        Paragraph(
            "Participants are known by codes. Nobody may try to find out who they are. Where `[redacted]` or `[words withdrawn]` stands, words were taken out before "
            + "anything was made of the study, and they are in no file of this package.");
        Paragraph("## What is here");
        text.Append("| file | what it is |\n|---|---|\n");
        foreach (var file in files) text.Append(CultureInfo.InvariantCulture, $"| `{file.Path}` | {MarkdownText.Line(file.Name)}: {MarkdownText.Line(file.What)} |\n");
        text.Append('\n');
        Paragraph("## How to read it");
        Paragraph(
            "A *theme* is a numbered top-level result; a *concept* is what the authors say under a theme; a *quote* is one participant’s words under a concept. Quotes and "
            + "concepts are verbatim, with whatever marks and mistakes they have. A quote’s number, such as 7.2.1, is its theme, concept and place; its identifier "
            + "(a q and eleven signs) stays the same in every edition of the study. Empty cells are what the study does not tell.");
        Paragraph(
            "`study/quotes.csv` has one row for each quote, in UTF-8 with commas: the theme, what the authors say, the words, the participant and focus group first; then the "
            + "attributes of participants that the study shows; the source, line and place in it last (in UTF-16 units, end exclusive). A cell that a spreadsheet would take for "
            + "a formula or a date has one apostrophe in front. `study/study.json` holds all of it at once. `study/project.qdpx` opens in programs of qualitative analysis that "
            + "read REFI-QDA 1.5.");
        Paragraph("## Sources");
        if (sources.All(source => source.Of.AreBytesGiven)) Paragraph("All texts that the study was read from are here as they came.");
        foreach (var source in sources.Where(source => !source.Of.AreBytesGiven)) text.Append(CultureInfo.InvariantCulture, $"- {MarkdownText.Line($"Source {source.Of.Name}")}: {source.Why}\n");
        if (sources.Any(source => !source.Of.AreBytesGiven)) text.Append('\n');
        Paragraph("## Whether it is whole");
        Paragraph(
            "The package is a bag (BagIt 1.0, RFC 8493). In the folder that has `bagit.txt`, `sha256sum -c manifest-sha256.txt` tells whether every file is what it was. "
            + $"`seal.json` has the digests of the sources and of what was read of them; the seal is `{facts.Study.Seal}`, and `verify-study {facts.Study.Slug} --copy study/study.json` of "
            + "FocusThemes compares the file with a library that has the study.");
        Paragraph("## What an archive asks for and is not known here");
        foreach (var sentence in facts.Missing) text.Append(CultureInfo.InvariantCulture, $"- {sentence}\n");
        text.Append('\n');
        Paragraph(
            $"`datacite.json` and `datacite.xml` have `(:tba)` for what the archive gives. They say that the data cite the publication; whoever is one of its authors may "
            + "say that they are its supplement.");
        Paragraph($"FocusThemes made this package of the study as it was read on {facts.Iso}; the package tells no other time, so that the same study gives the same bytes.");
        return text.ToString().TrimEnd() + "\n";

        void Paragraph(string paragraph) => text.Append(paragraph).Append("\n\n");
    }
}
