using FocusThemes.Reading.Projects;
using static FocusThemes.Tests.Reading.Projects.Refi.MadeRefi;

namespace FocusThemes.Tests.Reading.Projects.Refi;

/// <summary>Cases, variables and sets.</summary>
public sealed class RefiCaseTests
{
    private const string Variables = "<Variables><Variable guid=\"v1\" name=\"Age\" typeOfVariable=\"Integer\"/>"
        + "<Variable guid=\"v2\" name=\"Place\" typeOfVariable=\"Text\"/></Variables>";

    [Fact]
    public void A_code_that_is_a_case_is_no_theme_and_its_codings_are_what_the_case_said()
    {
        var project = Read(Archive(("p.qde", Qde($"""
            <CodeBook><Codes>
              <Code guid="f" name="People" isCodable="false"><Code guid="G1" name="Anna" isCodable="true"/></Code>
              <Code guid="c1" name="Hope" isCodable="true"><Code guid="g2" name="Berta" isCodable="true"><Code guid="c3" name="Small hope"/></Code></Code>
            </Codes></CodeBook>{Variables}
            <Cases><Case guid="g1" name="Anna"><Description>Gardener.</Description>{Value("v1", "IntegerValue", "41")}</Case>
              <Case guid="x" name="Berta"><CodeRef targetGUID="g2"/></Case></Cases>
            <Sources><TextSource guid="t" name="Talk" plainTextPath="t.txt">
              {Selection(0, 9, code: "g1")}{Selection(10, 14, code: "g2")}{Selection(3, 8)}{Selection(0, 9, code: "c3", guid: "s0-9-g1")}</TextSource></Sources>
            """)), ("sources/t.txt", "We hoped. Me too."u8.ToArray())));
        Assert.Equal(["Hope", "Hope > Small hope"], project.Codes.Select(code => string.Join(" > ", code.Path)));
        Assert.Equal(["Talk: We hoped. [Hope > Small hope]", "Talk: hoped [Hope]"], Told(project));
        Assert.Equal(2, project.Codings);
        Assert.Equal(["Anna (Age 41): We hoped.", "Berta (): Me t"], project.Cases.Select(Said));
        Assert.Equal("Gardener.", project.Cases[0].Memo);
        Assert.Empty(project.LeftOut);
    }

    [Fact]
    public void A_case_has_whole_sources_and_selections_with_or_without_codes()
    {
        var project = Read(Coded("We hoped. Me too.",
            Selection(3, 8, guid: "s1") + "<PlainTextSelection guid=\"S2\" startPosition=\"10\" endPosition=\"12\"/>"
                + "<PlainTextSelection guid=\"S3\" startPosition=\"0\" endPosition=\"2\"/>",
            more: "<Cases><Case guid=\"a\" name=\"Anna\"><SelectionRef targetGUID=\"s2\"/><SelectionRef targetGUID=\"s1\"/>"
                + "<SelectionRef targetGUID=\"gone\"/></Case><Case guid=\"b\" name=\"All\"><CodeRef targetGUID=\"c1\"/><SourceRef targetGUID=\"{T1}\"/></Case></Cases>"));
        Assert.Equal(["Anna (): hoped | Me", "All (): "], project.Cases.Select(Said));
        Assert.Equal(["Anna"], project.Cases[1].Documents.Select(document => document.Name));
        // That which is nobody's; the other one says whose words it is.
        Assert.Equal(["1 selection has no code.", "1 reference from a case is to no words.", "1 reference from a case to a code is not taken over."], project.LeftOut);
    }

    [Fact]
    public void A_case_without_a_name_is_what_is_known_of_its_document()
    {
        var project = Read(Coded("We hoped.", Value("v2", "TextValue", "Shed") + Value("v2", "TextValue", "  "),
            more: $"{Variables}<Cases><Case guid=\"a\">{Value("v1", "FloatValue", "41.5")}<SourceRef targetGUID=\"t1\"/></Case>"
                + $"<Case guid=\"b\" name=\" \">{Value("v1", "IntegerValue", "3")}</Case>"
                + $"<Case guid=\"c\" name=\"Anna\">{Value("gone", "TextValue", "3")}</Case></Cases>"));
        Assert.Equal([("Place", "Shed"), ("Age", "41.5")], project.Documents[0].Variables);
        Assert.Equal(["Anna"], project.Cases.Select(one => one.Name));
        Assert.Equal(
        [
            "1 case without a name has several sources or none.", "1 value is of a variable that the file does not define.",
        ], project.LeftOut);
    }

    [Fact]
    public void Sets_of_sources_hold_their_documents_once_whatever_they_are_referred_to_by()
    {
        var project = Read(Archive(("p.qde", Qde("""
            <Sources><VideoSource guid="v" name="Film"><Transcript guid="r" name="Film, written" plainTextPath="t.txt"/></VideoSource>
            <PictureSource guid="p" name="Tree"/></Sources>
            <Sets><Set guid="x" name="Group 1"><MemberSource targetGUID="V"/><MemberSource targetGUID="r"/><MemberSource targetGUID="p"/></Set>
            <Set guid="y" name="Pictures"><MemberSource targetGUID="p"/></Set></Sets>
            """)), ("sources/t.txt", "We hoped."u8.ToArray())));
        var set = Assert.Single(project.Sets);
        Assert.Equal(("Group 1", "Film, written"), (set.Name, Assert.Single(set.Documents).Name));
        Assert.Equal(["1 set holds no document with words."], project.LeftOut);
    }

    private static string Value(string variable, string type, string value) =>
        $"<VariableValue><VariableRef targetGUID=\"{variable}\"/><{type}>{value}</{type}></VariableValue>";

    private static string Said(ProjectCase one) =>
        $"{one.Name} ({string.Join(", ", one.Variables.Select(value => $"{value.Name} {value.Value}"))}): "
        + string.Join(" | ", one.Stretches.Select(stretch => stretch.Document.Text![stretch.Start..stretch.End]));
}
