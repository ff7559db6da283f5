using CsCheck;
using FocusThemes.Queries.Search;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Tests.Queries;

public sealed class AuthorsWordsTests : IAsyncLifetime
{
    private readonly Library library = new();
    private StudyCatalogue catalogue = null!;

    public async ValueTask InitializeAsync()
    {
        await library.ImportAsync(Seed.Files);
        await using var stored = library.Open();
        catalogue = await stored.ReadCatalogueAsync((await stored.FindStudyAsync("social-innovators"))!);
    }

    public ValueTask DisposeAsync()
    {
        library.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("or medical education.29 30 A prime example", "29 30")]
    [InlineData("aim for the panellists.31 Workforce Race", "31")]
    [InlineData("was shown before,12 and again.", "12")]
    [InlineData("was shown.1,2,5–7 Others", "1,2,5–7")]
    [InlineData("they were told.”4", "4")]
    [InlineData("in education.29 30 students took part", "29")]
    [InlineData("a mean of 3.5 and 12.25 points", null)]
    [InlineData("see Fig.2 and vol.8 of it", null)]
    [InlineData("a share.5% of all", null)]
    [InlineData("ended in May.2021 was over", null)]
    [InlineData("version words.2.1 came", null)]
    [InlineData("30 students and 12 tutors.", null)]
    public void Numbers_of_references_are_told_from_other_numbers(string text, string? references) => Assert.Equal(
        references, AuthorsWords.PiecesOf(text, catalogue).Where(piece => piece.IsReference)
            .Select(piece => piece.Text).SingleOrDefault());

    [Theory]
    [InlineData("articulated by 1P04. The teaching", "1P04", "1P04")]
    [InlineData("as 2P10 put it", "2P10", "2P010")]
    [InlineData("(C01)", "C01", "C01")]
    [InlineData("9P99 was not quoted, and p4 is a page", null, null)]
    [InlineData("X1P04Y and 1P045 are other words", null, null)]
    public void A_code_of_somebody_quoted_is_found(string text, string? printed, string? code)
    {
        var named = AuthorsWords.PiecesOf(text, catalogue).Where(piece => piece.Participant is not null).ToList();
        Assert.Equal(printed, named.SingleOrDefault().Text);
        Assert.Equal(code, named.SingleOrDefault().Participant);
    }

    [Fact]
    public void The_pieces_are_the_very_text() => Gen.OneOf("education.", "29", " 30", ",", " ", "1P04", "C01", "”", ".5", "–", "A", "so", "é", "\n", "(")
        .Array[0, 30].Select(string.Concat).Sample(text => Assert.Equal(
            text, string.Concat(AuthorsWords.PiecesOf(text, catalogue).Select(piece => piece.Text))), iter: Proof.Times(1_250));
}
