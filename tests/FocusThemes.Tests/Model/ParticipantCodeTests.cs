using CsCheck;
using FocusThemes.Model.People;

namespace FocusThemes.Tests.Model;

public sealed class ParticipantCodeTests
{
    [Theory]
    [InlineData("1P04", "1", "P")]
    [InlineData("2P010", "2", "P")]
    [InlineData("C01", null, "C")]
    [InlineData("12hcp3", "12", "HCP")]
    [InlineData("Mia", null, null)]
    [InlineData("Female, Group 5", "5", null)]
    [InlineData("FG1,P5", "1", null)]
    [InlineData("FG 01, P5", "1", null)]
    [InlineData("Rachel, FG12", "12", null)]
    [InlineData("Focus group 2: Ann", "2", null)]
    [InlineData("Focus group II, man", "II", null)]
    [InlineData("Teacher, Group A", "A", null)]
    [InlineData("Age group 3, Male", null, null)]
    [InlineData("Group of nurses 2", null, null)]
    [InlineData("19 y/o female", null, null)]
    [InlineData("FG2", null, "FG")]
    public void A_code_tells_its_group_and_role_letters_or_nothing(string printed, string? group, string? role)
    {
        var code = ParticipantCode.Parse(printed);
        Assert.Equal((printed, group, role), (code.Printed, code.Group, code.Role));
    }

    [Theory]
    [InlineData("1p4", "1P04")]
    [InlineData("2P10", "2P010")]
    [InlineData(" c1 ", "C01")]
    [InlineData("01P4", "1P004")]
    [InlineData("mia", "Mia")]
    [InlineData("fg1,p5", "FG1, P5")]
    [InlineData("fg1 p5", "FG 01 – P05")]
    [InlineData("male 2", "Male 02")]
    [InlineData("interviewee 3", "Interviewee #3")]
    [InlineData("19 y o female", "19 y/o female")]
    [InlineData("participante é", "PARTICIPANTE É")]
    [InlineData("المشارك 1", "المشارك ١")]
    [InlineData("１ｐ０４", "1P04")]
    [InlineData("Jose\u0301", "josé")]
    [InlineData("Ma\u00ADria 2", "maria\u200E 2")]
    [InlineData("학생 1", "\u1112\u1161\u11A8\u1109\u1162\u11BC 1")]
    [InlineData("مَريم", "مريم")]
    [InlineData("Oﬃcer 1", "officer 1")]
    public void Case_and_leading_zeros_do_not_tell_codes_apart(string one, string other) =>
        Assert.Equal(ParticipantCode.Parse(one), ParticipantCode.Parse(other));

    [Theory]
    [InlineData("1P04", "1P40")]
    [InlineData("1P04", "2P04")]
    [InlineData("1P04", "P04")]
    [InlineData("1P04", "1C04")]
    [InlineData("1P1", "11P")]
    [InlineData("FG1, P2", "FG2, P2")]
    [InlineData("aged ≥ 65 years, Male 2", "aged < 65 years, Male 2")]
    [InlineData("Male 12", "Male 1 2")]
    [InlineData("P4", "P 4")]
    [InlineData("#18", "18P")]
    [InlineData("?", "??")]
    [InlineData("参与者1", "参与者2")]
    [InlineData("José", "Jose")]
    [InlineData("Андреи", "Андрей")]
    public void Everything_else_does(string one, string other) =>
        Assert.NotEqual(ParticipantCode.Parse(one), ParticipantCode.Parse(other));

    [Fact]
    public void Codes_sort_by_group_then_letters_then_number_and_without_group_last()
    {
        string[] sorted = ["1C1", "1P2", "1P10", "2P010", "2P14", "10P1", "C01", "P1", "Mia"];
        Gen.Shuffle(sorted).Sample(shuffled => Assert.Equal(
            sorted, shuffled.OrderBy(code => ParticipantCode.Parse(code).SortKey, StringComparer.Ordinal)));
    }

    [Fact]
    public void Other_codes_sort_by_group_then_words_then_the_value_of_their_numbers()
    {
        string[] sorted =
        [
            "1P2", "FG1, GP2", "FG1, P2", "FG1, P10", "FG2, P1", "FG10, P1", "Group A, Ann", "Group B, Ann",
            "Group II, Ann", "Group IX, Ann", "C01", "#5", "#18", "Female 3", "Male 2", "Male 10", "19 y/o female",
            "20 y/o female", "18 y/o male",
        ];
        Gen.Shuffle(sorted).Sample(shuffled => Assert.Equal(
            sorted, shuffled.OrderBy(code => ParticipantCode.Parse(code).SortKey, StringComparer.Ordinal)));
    }

    [Fact]
    public void Sort_keys_are_equal_where_keys_are()
    {
        var pieces = Gen.OneOf("FG", "fg", "Group ", "group", "a", "A", "II", "1", "01", "2", "P", " ", ", ", "/", "#", "≥", "é");
        pieces.Array[1, 5].Select(string.Concat).Array[2].Sample(codes =>
        {
            var (one, other) = (ParticipantCode.Parse(codes[0]), ParticipantCode.Parse(codes[1]));
            Assert.Equal(one.Key == other.Key, one.SortKey == other.SortKey);
            if (one.Key == other.Key) Assert.Equal(one.Group, other.Group);
        }, iter: Proof.Times(5_000));
    }

    [Fact]
    public void Any_text_is_a_code_of_some_kind() => Gen.String.Sample(text =>
    {
        var code = ParticipantCode.Parse(text);
        Assert.Equal(code, ParticipantCode.Parse(code.Printed));
    });
}
