using FocusThemes.Model;
using FocusThemes.Queries.Studies;
using FocusThemes.Reading;
using FocusThemes.Tests.Reading.Projects;
using FocusThemes.Writing;
using FocusThemes.Writing.Refi;

namespace FocusThemes.Tests.Reading.Own;

/// <summary>Whatever form a study is taken along in, its quotes have their identifiers in it, and again when it is read.</summary>
public sealed class OwnIdentifierTests
{
    public static TheoryData<string> Forms => [.. TakenAlong.Forms, "table.docx", "study.qdpx"];

    // The same words twice by one person, and once by another.
    private static StudyDraft Tides => Named(new MadeStudy("tides")
        .Theme("1", "Ebb")
        .Concept("Boats lie on their sides.")
        .Quote("Nobody moves.", "Ida", "Ida").Quote("We wait for the water to come back to us.", "Ole", "Ole").Quote("Nobody moves.", "Ida", "Ida")
        .Theme("2", "Flood")
        .Concept("All leave at once.").Quote("Nobody moves.", "Ole", "Ole")
        .Build());

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Every_form_gives_them_back(string name)
    {
        var draft = Tides;
        Assert.Equal(Of(draft), Of(TakenAlong.Read(await FileAsync(draft, name))));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_form_without_any_has_none_to_give(string name)
    {
        var draft = Tides;
        foreach (var quote in Quotes(draft)) quote.Identifier = null;
        Assert.All(Quotes(TakenAlong.Read(await FileAsync(draft, name))), quote => Assert.Null(quote.Identifier));
    }

    [Theory]
    [InlineData("study.json")]
    [InlineData("study.csv")]
    [InlineData("study.xlsx")]
    public void In_forms_that_have_them_beside_the_words_a_corrected_quote_keeps_its_own(string name)
    {
        var draft = Tides;
        Assert.Equal(Of(draft), Of(TakenAlong.Read(TakenAlong.Of(draft, name).With("to come back to us", "to return"))));
    }

    [Theory]
    [InlineData("study.md")]
    [InlineData("study.docx")]
    public void In_a_copy_to_read_a_corrected_quote_has_none_and_the_others_have_theirs(string name)
    {
        var draft = Tides;
        QuoteIdentifier?[] left = [.. Of(draft).Select((own, i) => i == 1 ? null : own)];
        Assert.Equal(left, Of(TakenAlong.Read(TakenAlong.Of(draft, name).With("to come back to us", "to return"))));
    }

    [Fact]
    public async Task A_project_goes_out_with_the_identifiers_of_its_passages()
    {
        var draft = Named(StudyReader.Read(MadeProject.FilesOf(MadeProject.Small()), Stop));
        Assert.Equal(Of(draft), Of(TakenAlong.Read(await FileAsync(draft, "study.qdpx"))));
    }

    [Theory]
    [InlineData("71756f74-6573-8000-8000-000000000000", "q00000000000")]
    [InlineData("{71756F74-6573-8000-807F-FFFFFFFFFFFF}", "qzzzzzzzzzzz")]
    [InlineData("71756f74-6573-8000-8080-000000000000", null)]
    [InlineData("71756f74-6573-8000-0000-000000000001", null)]
    [InlineData("71756f74-6573-8000-+000-00000000001", null)]
    [InlineData("b3f6c71a-f4cd-4315-a8f0-d4e019a55fc3", null)]
    public void A_GUID_of_another_program_is_no_identifier(string foreign, string? identifier)
    {
        var project = Projects.Refi.MadeRefi.Coded("We hoped for rain.", Projects.Refi.MadeRefi.Selection(3, 8, guid: foreign));
        Assert.Equal(identifier, Assert.Single(Of(TakenAlong.Read(new StudyFile("study.qdpx", project))))?.ToString());
    }

    private static StudyDraft Named(StudyDraft draft)
    {
        foreach (var quote in Quotes(draft)) quote.Identifier = QuoteIdentifier.Draw();
        return draft;
    }

    private static IEnumerable<Quote> Quotes(StudyDraft draft) =>
        draft.Study.Themes.SelectMany(theme => theme.Concepts).SelectMany(concept => concept.Quotes);

    private static IEnumerable<QuoteIdentifier?> Of(StudyDraft draft) => Quotes(draft).Select(quote => quote.Identifier);

    private static async Task<StudyFile> FileAsync(StudyDraft draft, string name)
    {
        if (!name.EndsWith(".qdpx", StringComparison.Ordinal)) return TakenAlong.Of(draft, name);
        using var stream = new MemoryStream();
        await RefiForm.Project.WriteAsync(new DraftStudy(draft), stream, ExportChoices.None, Stop);
        return new(name, stream.ToArray());
    }
}
