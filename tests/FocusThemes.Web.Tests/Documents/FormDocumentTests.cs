using System.Text.RegularExpressions;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Projects;
using FocusThemes.Web.Pages;

namespace FocusThemes.Web.Tests.Documents;

public sealed partial class FormDocumentTests
{
    [Fact]
    public void Every_form_that_is_read_is_told_by_its_extension()
    {
        // Of a zip what is in it is told, and of JSON whose it is.
        var told = Extension().Matches(ProjectDocument.Text(ProjectDocument.Formats)).Select(match => match.Value).ToHashSet();
        Assert.Equal([], TableFormats.Extensions.Concat(ProjectFormats.Extensions).Except([".zip"]).Except(told));
        Assert.Equal([], told.Except(TableFormats.Extensions).Except(ProjectFormats.Extensions));
    }

    [Fact]
    public void Every_form_that_is_taken_along_is_told_by_its_extension() => Assert.Equal(
        DownloadForm.All.Select(form => $".{form.Extension}").Distinct().Order(),
        Row().Matches(ProjectDocument.Text(ProjectDocument.Forms))
            .SelectMany(row => Extension().Matches(row.Value)).Select(match => match.Value).Order());

    [GeneratedRegex(@"(?<=`(NAME|data)?)\.[a-z0-9]+(?=`)")]
    private static partial Regex Extension();

    [GeneratedRegex(@"^\| (`\.\w+`(, )?)+ \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
