using System.CommandLine;
using FocusThemes.Reading.Conventions;
using FocusThemes.Web.Commands.Importing;

namespace FocusThemes.Web.Tests;

public sealed class HintOptionsTests
{
    [Fact]
    public void What_is_said_of_tables_reaches_the_reader()
    {
        var hints = Parse("--columns", "Theme, concept,QUOTE", "--numbering", "4)", "--attribution", "(FG1, P5)", "--table", "2", "--table", "4");
        Assert.Equal([ColumnRole.Theme, ColumnRole.Concept, ColumnRole.Quote], hints.Columns!);
        Assert.Equal(("4)", "(FG1, P5)"), (hints.Numbering, hints.Attribution));
        Assert.Equal([2, 4], hints.Tables!);
    }

    [Fact]
    public void Nothing_said_leaves_all_to_be_found() => Assert.True(Parse().IsEmpty);

    [Fact]
    public void Blanks_say_nothing() => Assert.True(Parse("--numbering", " ", "--attribution", "").IsEmpty);

    [Fact]
    public void A_dash_may_begin_an_attribution() => Assert.Equal("– I10", Parse("--attribution", "– I10").Attribution);

    [Fact]
    public void Places_may_repeat_and_each_is_said_once() => Assert.Equal(
        ["12:34=concept", "table 2.txt:1:2=quote"],
        Parse("--place", "12:34=concept", "--place", "table 2.txt:1:2=Quote", "--place", "12:34=title").Places!.Select(place => place.ToString()));

    private static FocusThemes.Reading.Hints.ReadingHints Parse(params string[] args)
    {
        var options = new HintOptions();
        var verb = new Command("import");
        options.AddTo(verb);
        return options.Of(verb.Parse(args));
    }
}
