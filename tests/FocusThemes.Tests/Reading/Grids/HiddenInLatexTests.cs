using System.Text;
using FocusThemes.Model;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Tests.Reading.Grids;

/// <summary>What a LaTeX file holds without printing it.</summary>
public sealed class HiddenInLatexTests
{
    [Theory]
    [InlineData("I wait % Ida Moe\n so", "I wait so", "1 comment was left out.")]
    [InlineData(@"I wait\begin{comment}Ida\end{comment} so", "I wait so", "1 comment was left out.")]
    [InlineData(@"I wait\todo[inline]{Ask Ida.} so", "I wait so", "1 comment was left out.")]
    [InlineData(@"I \pdfmarkupcomment{wait}{Ask Ida.} so", "I wait so", "1 comment was left out.")]
    [InlineData(@"I \deleted[id=IM]{never }wait", "I wait", "1 deletion was left out.")]
    [InlineData(@"I \replaced[id=IM]{always}{never} wait", "I always wait", "1 deletion was left out.")]
    [InlineData(@"I \change{never}{always} wait", "I always wait", "1 deletion was left out.")]
    [InlineData(@"I \censor{Ida} wait", "I wait", "1 hidden passage was left out.")]
    [InlineData(@"I wait\phantom{Ida}", "I wait", "1 hidden passage was left out.")]
    [InlineData(@"I \iffalse never \ifpdf ever \else so \fi Ida \fi wait", "I wait", "1 hidden passage was left out.")]
    [InlineData(@"I \iffalse never \else always \fi wait", "I always wait", "1 hidden passage was left out.")]
    [InlineData(@"I \iftrue always \else never \fi wait", "I always wait", "1 hidden passage was left out.")]
    [InlineData(@"I \ifopen met Ida \else met \fi twice", "I met twice", "1 hidden passage was left out.")]
    [InlineData(@"\opentrue I met \ifopen somebody \else Ida \fi twice", "I met somebody twice", "1 hidden passage was left out.")]
    [InlineData(@"I met \anon{Ida Moe}", "I met [name]", "1 passage that a command of the file takes away was left out.")]
    public void What_is_not_printed_is_left_out_and_told(string words, string text, string sentence)
    {
        var read = Read(@"\newif\ifopen\newcommand{\anon}[1]{[name]}\begin{tabular}{ll}Theme & Quote \\ Trust & " + words + @" \\\end{tabular}");
        Assert.Equal($"Theme ¦ Quote\nTrust ¦ {text}", GridOutline.Of(read));
        Assert.Equal(sentence, Assert.Single(read.Problems).Sentence);
        Assert.Equal(HiddenParts.LeftOut, read.Hidden);
    }

    [Theory]
    [InlineData("% Ida is P1\nT")]
    [InlineData(@"\begin{document}T\end{document} Ida is P1")]
    [InlineData(@"\todo{Ask Ida.}T")]
    [InlineData(@"\begin{table}T\todo{Ask Ida.}\end{table}")]
    public void Remarks_around_the_tables_keep_the_file_back_too(string document)
    {
        var read = Read(document.Replace("T", @"\begin{tabular}{ll}a & b \\ c & d\end{tabular}", StringComparison.Ordinal));
        Assert.Equal("1 comment was left out.", Assert.Single(read.Problems).Sentence);
        Assert.Equal(HiddenParts.LeftOut, read.Hidden);
    }

    [Theory]
    [InlineData("%\n")]
    [InlineData("% !TeX root = main.tex\n")]
    [InlineData("%%%%%%%%\n")]
    [InlineData(@"\newcommand{\by}[1]{(#1)}\phantom{}\todo{}\iffalse\fi ")]
    [InlineData(@"5\% ")]
    public void What_holds_no_words_hides_none(string before)
    {
        var read = Read($@"\begin{{tabular}}{{ll}}a & {before}b \\ c & d\end{{tabular}}");
        Assert.Empty(read.Problems);
        Assert.Equal(HiddenParts.None, read.Hidden);
    }

    [Fact]
    public void Pasted_tables_hide_what_files_do()
    {
        var read = TableFormats.Read("table.txt", Encoding.UTF8.GetBytes("\\begin{tabular}{ll}a & b % Ida\n \\\\ c & d\\end{tabular}"));
        Assert.Equal("a ¦ b\nc ¦ d", GridOutline.Of(read));
        Assert.Equal("1 comment was left out.", Assert.Single(read.Problems).Sentence);
        Assert.Equal(HiddenParts.LeftOut, read.Hidden);
    }

    [Fact]
    public void A_study_may_ask_for_what_is_deleted_or_passed_over()
    {
        var read = Read(@"\begin{tabular}{ll}a & I \deleted{did }wait \iffalse here\fi{} \\ c & \replaced{now}{then} \end{tabular}", withHidden: true);
        Assert.Equal("a ¦ I did wait here\nc ¦ nowthen", GridOutline.Of(read));
        Assert.Equal(HiddenParts.Included, read.Hidden);
    }

    private static TableText Read(string document, bool withHidden = false) =>
        GridInvariants.Hold(TableFormats.Read("table.tex", Encoding.UTF8.GetBytes(document), withHidden));
}
