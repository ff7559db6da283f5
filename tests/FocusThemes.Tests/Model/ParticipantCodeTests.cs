using CsCheck;
using FocusThemes.Model;

namespace FocusThemes.Tests.Model;

public sealed class ParticipantCodeTests
{
    [Theory]
    [InlineData("1P04", "1", "P")]
    [InlineData("2P010", "2", "P")]
    [InlineData("C01", null, "C")]
    [InlineData("12hcp3", "12", "HCP")]
    [InlineData("Mia", null, null)]
    [InlineData("Female, Group 5", null, null)]
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
    public void Case_and_leading_zeros_do_not_tell_codes_apart(string one, string other) =>
        Assert.Equal(ParticipantCode.Parse(one), ParticipantCode.Parse(other));

    [Theory]
    [InlineData("1P04", "1P40")]
    [InlineData("1P04", "2P04")]
    [InlineData("1P04", "P04")]
    [InlineData("1P04", "1C04")]
    [InlineData("1P1", "11P")]
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
    public void Any_text_is_a_code_of_some_kind() => Gen.String.Sample(text =>
    {
        var code = ParticipantCode.Parse(text);
        Assert.Equal(code, ParticipantCode.Parse(code.Printed));
    });
}
