using CsCheck;
using FocusThemes.Model.Sealing;

namespace FocusThemes.Tests.Reading.Own;

/// <summary>Whatever a study holds comes back from a file that it was taken along in.</summary>
public sealed class OwnExportProperties
{
    public static TheoryData<string> Forms => [.. TakenAlong.Forms, "table.docx"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Any_study_comes_back_as_it_was(string name) => AnyStudy.Any.Sample(draft =>
    {
        var isExact = Path.GetExtension(name) is not (".md" or ".docx");
        var again = TakenAlong.Read(TakenAlong.Of(draft, name));
        Assert.Equal(TakenAlong.Outline(draft, isExact), TakenAlong.Outline(again, isExact));
        // What a study is sealed by counts the same of it.
        if (isExact) Assert.Equal(StudySeal.ReadingOf(draft.Study), StudySeal.ReadingOf(again.Study));
        Assert.Empty(again.Problems);
        Assert.All(again.Study.Sources, source => Assert.Equal(0, source.NotUnderstood));
    }, iter: Proof.Times(name.EndsWith("docx", StringComparison.Ordinal) ? 100 : 300), threads: 1);

    [Theory]
    [MemberData(nameof(Forms))]
    public void What_a_study_is_read_from_holds_each_record_at_its_place(string name) => AnyStudy.Any.Sample(draft =>
    {
        var file = TakenAlong.Of(draft, name);
        var again = TakenAlong.Read(file).Study;
        var text = FocusThemes.Reading.SourceText.Of(file.Name, file.Bytes);
        foreach (var theme in again.Themes)
        {
            Assert.Equal(theme.Title, theme.TitleSpan.Of(text));
            Assert.Equal(theme.Subtitle, theme.SubtitleSpan?.Of(text));
            Assert.All(theme.Concepts, concept => Assert.Equal(concept.Text, concept.Span.Of(text)));
            Assert.All(theme.Concepts, concept => Assert.Equal(concept.Subtheme, concept.SubthemeSpan?.Of(text)));
            Assert.All(theme.Concepts.SelectMany(concept => concept.Quotes), quote => Assert.Equal(quote.Text, quote.Span.Of(text)));
        }

        Assert.Equal(text, string.Concat(again.Sources[0].Passages.Select(passage => text[passage.Start..passage.End])));
        Assert.All(again.Sources[0].Passages, passage => Assert.Equal(1 + text[..passage.Start].Count(c => c == '\n'), passage.Line));
    }, iter: Proof.Times(30), threads: 1);

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_study_of_odd_participants_comes_back(string name) =>
        Assert.Equal(TakenAlong.Outline(Voices.Draft, false), TakenAlong.Outline(TakenAlong.Read(TakenAlong.Of(Voices.Draft, name)), false));
}
