using FocusThemes.Queries.Participants;

namespace FocusThemes.Tests.Queries;

public sealed class PrintedCodeTests
{
    [Theory]
    [InlineData("1P04", "1P04", "", "1P04", "")]
    [InlineData("Nina, 43, physiotherapist", "Nina", "", "Nina", ", 43, physiotherapist")]
    [InlineData("woman, P7", "P7", "woman, ", "P7", "")]
    [InlineData("group 2, P7, aged 40", "P7", "group 2, ", "P7", ", aged 40")]
    [InlineData("P70, P7", "P7", "P70, ", "P7", "")]
    [InlineData("01P4", "1P4", "", "01P4", "")]
    [InlineData("Anna", "Ann", "", "Anna", "")]
    [InlineData("Joanna", "anna", "", "Joanna", "")]
    [InlineData("FG1P4", "1P4", "FG", "1P4", "")]
    [InlineData("1P4a", "1P4", "", "1P4", "a")]
    [InlineData("参与者1说", "参与者1", "", "参与者1", "说")]
    [InlineData("那参与者", "参与者", "那", "参与者", "")]
    [InlineData("参与者们", "参与者", "", "参与者", "们")]
    [InlineData("p7", "P7", "", "p7", "")]
    [InlineData("somebody", "", "", "somebody", "")]
    [InlineData("", "", "", "", "")]
    public void An_attribution_is_parted_around_the_code_that_stands_in_it(
        string attribution, string code, string before, string shown, string after)
    {
        Assert.Equal(new(before, shown, after), PrintedCode.In(attribution, code));
        Assert.Equal(code.Length > 0 && shown == code, PrintedCode.Has(attribution, code));
    }
}
