using FocusThemes.Comparing;
using FocusThemes.Verifying;

namespace FocusThemes.Tests.Verifying;

/// <summary>What is told of single quotations, over two made-up studies in several languages.</summary>
public sealed class QuotationTests(SaidFixture voices) : IClassFixture<SaidFixture>
{
    [Theory]
    [InlineData("“I did … feel safe on the ward”", "“…” stands in the place of “not”. A piece of one or two words could stand anywhere: that it was found proves little.")]
    [InlineData("“I did not feel safe [on that ward] until the lamp was mended”", "“[on that ward]” stands in the place of “on the ward”.")]
    [InlineData("“I did not [ever] feel safe on the ward”", "“[ever]” was put in.")]
    [InlineData("“[D]id not feel safe on the ward until the lamp was mended”", "“[D]id” is printed “did”.")]
    [InlineData("“It was 5 degrees on the ward, and the taxi was $50, 20 of what I had”", "“5” is printed “-5”. “$50” is printed “£50”. “20” is printed “20%”.")]
    [InlineData("“It was −5 degrees on the ward, and the taxi was £50”", "")]
    [InlineData("“The kitchen is kept at ≤ 5 degrees, and my son writes C++ for the boiler”", "“≤5” is printed “≥5”. “C++” is printed “C#”.")]
    [InlineData("“The kitchen is kept at ≥5 degrees, and my son writes C# for the boiler”", "")]
    [InlineData("“we laughed [laughs] and then we slept”", "")]
    [InlineData("“I did not feel safe on the ward…”", "")]
    [InlineData("“the lamp was mended”", "So few words are said by many: that they were found proves little.")]
    [InlineData("“I did not … until the lamp was mended”", "“…” stands in the place of “feel safe on the ward”.")]
    [InlineData("“I … until the lamp was mended”", "“…” stands in the place of “did not feel safe on the ward”. A piece of one or two words could stand anywhere: that it was found proves little.")]
    public async Task What_a_sign_leaves_out_is_shown_and_is_no_alteration(string text, string remarks)
    {
        var found = await voices.OneAsync($"She wrote {text}.");
        Assert.Equal(Verdict.Verbatim, found.Verdict);
        Assert.Equal(remarks, string.Join(' ', QuotationRemarks.Of(found)));
    }

    [Theory]
    [InlineData("“I did feel safe on the ward until the lamp was mended”", "I did [not] feel safe on the ward until the lamp was mended")]
    [InlineData("“I did not feel very safe on the ward”", "I did not feel {very} safe on the ward")]
    [InlineData("“I did not feel safe on that ward”", "I did not feel safe on [the]{that} ward")]
    [InlineData("“We pay 14 euros for every single visit”", "We pay [40]{14} euros for every single visit")]
    [InlineData("“We pay … for any single visit”", "We pay [40 euros]{…} for [every]{any} single visit")]
    public async Task What_was_altered_is_shown_word_by_word(string text, string words)
    {
        var found = await voices.OneAsync(text);
        Assert.Equal(Verdict.Altered, found.Verdict);
        Assert.Equal(words, string.Concat(Assert.Single(found.Parts).Differences.Select(piece => piece.Side switch
        {
            DiffSide.Removed => $"[{piece.Text}]",
            DiffSide.Added => $"{{{piece.Text}}}",
            _ => piece.Text,
        })));
    }

    [Theory]
    [InlineData("„Я не боюсь говорить об этом вслух“", Verdict.Verbatim)]
    [InlineData("«Я боюсь говорить об этом вслух»", Verdict.Altered)]
    [InlineData("“我们不害怕谈论这些事情”", Verdict.Verbatim)]
    [InlineData("「我们害怕谈论这些事情」", Verdict.Altered)]
    [InlineData("“Ｎｏｕｓ ｎ’ａｖｏｎｓ ｐａｓ ｍａｎｇé ce soir-là”", Verdict.Verbatim)]
    [InlineData("« Nous n'avons pas mange ce soir-la »", Verdict.Verbatim)]
    public async Task A_quotation_is_folded_as_in_the_search_in_every_script(string text, Verdict verdict) =>
        Assert.Equal(verdict, (await voices.OneAsync(text)).Verdict);

    [Theory]
    [InlineData("“I did not feel safe on the ward” (P2)", "P2", true)]
    [InlineData("“I did not feel safe on the ward” (P3, nurse)", "P3", false)]
    [InlineData("“I did not feel safe on the ward”, said Mia.", "Mia", false)]
    [InlineData("P2: “I did not feel safe on the ward”", "P2", true)]
    [InlineData("We met P3. As P2 said: “I did not feel safe on the ward”", "P2", true)]
    [InlineData("“I did not feel safe on the ward” (see Smith, 2020)", null, null)]
    [InlineData("“I did not feel safe on the ward” and 12 more", null, null)]
    [InlineData("“Yes, we laughed [laughs] and then we slept” (Mia)", "Mia", true)]
    [InlineData("“nobody knows who said these words at all” (P2)", "P2", null)]
    public async Task Whom_a_text_names_is_compared_with_who_said_it(string text, string? named, bool? isRight)
    {
        var found = await voices.OneAsync(text);
        Assert.Equal(Verdict.Verbatim, found.Verdict);
        Assert.Equal((named, isRight), (found.Named?.Printed, found.Named?.IsRight));
    }

    [Fact]
    public async Task Of_two_people_who_said_the_same_the_one_who_is_named_is_meant()
    {
        foreach (var who in new[] { "P4", "P5" })
        {
            var found = await voices.OneAsync($"“every one of us had said exactly that before” ({who})");
            Assert.Equal((who, true), (found.Parts[0].Quote.Quote.Participant, found.Named?.IsRight));
        }
    }

    [Fact]
    public async Task Pieces_of_two_quotes_are_stitched_even_where_one_of_them_is_altered()
    {
        var found = await voices.OneAsync("“I did not feel safe on the ward … We pay 40 euros for every single trip”");
        Assert.Equal((Verdict.Stitched, 2), (found.Verdict, found.Parts.Count));
        Assert.Empty(found.Parts[0].Differences);
        Assert.NotEmpty(found.Parts[1].Differences);
    }

    [Fact]
    public async Task One_study_knows_nothing_of_what_another_holds()
    {
        const string Text = "“I did not feel safe on the ward”";
        Assert.Equal(Verdict.Verbatim, (await voices.CheckAsync(Text, "night")).Quotations[0].Verdict);
        Assert.Equal(Verdict.NotFound, (await voices.CheckAsync(Text, "day")).Quotations[0].Verdict);
    }

    [Theory]
    [InlineData("Nobody is quoted here.\n\nIt is 5 o'clock and the patients' rooms are the nurses' pride.")]
    [InlineData("We felt unsafe there, and said so (P2).")]
    [InlineData("")]
    public async Task An_author_s_own_sentences_are_no_quotations(string text) =>
        Assert.Equal("There is no quotation in the text.", (await voices.CheckAsync(text)).Summary);

    [Theory]
    [InlineData("I did not feel safe on the ward until the lamp was mended (P2)", Verdict.Verbatim)]
    [InlineData("P2: I did not feel safe on the ward", Verdict.Verbatim)]
    [InlineData("P2: I never once wrote any of these words down", Verdict.NotFound)]
    [InlineData("Before.\n\n    I did not feel safe on the ward until the lamp was mended\n\nAfter.", Verdict.Verbatim)]
    public async Task Words_without_marks_are_a_quotation_where_somebody_is_named_or_they_stand_apart(string text, Verdict verdict) =>
        Assert.Equal(verdict, (await voices.OneAsync(text)).Verdict);

    [Fact]
    public async Task A_text_of_very_many_quotations_is_told_to_be_cut()
    {
        var report = await voices.CheckAsync(string.Concat(Enumerable.Repeat("“I did not feel safe on the ward” ", 2_010)));
        Assert.Equal(2_000, report.Quotations.Count);
        Assert.Equal(["Only the first 2,000 quotations were looked at, of 2,010."], report.Notes);
    }
}
