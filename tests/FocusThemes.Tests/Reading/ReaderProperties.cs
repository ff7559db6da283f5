using System.Text;
using CsCheck;
using FocusThemes.Reading.Interpreting.Running;

namespace FocusThemes.Tests.Reading;

public sealed class ReaderProperties
{
    private static readonly string[] Pieces =
    [
        "“", "”", "\"", "‘", "’", "'", "«", "»", "(1P04)", "(C01)", " (2P010)", "(sic)", "(LMICs)", "1P04", "4) ", "5) ",
        "1.1. ", "(a) ", "II) ", "Themes", "Concepts", "Quotes", "Table 2", "Note: ", "\n", "\n", "\r\n", "\r", " ", " ", "\t",
        ".", "…", "?", "the", "The", "Medical", "education.", "YouTube", "é", "\u0301", "\0", "\uFEFF", "\uD800", "😀", "中文",
        "(", ")", "|", "”“", ".“We", "x.” (1P04)\n",
    ];

    private static readonly int Large = Proof.Times(500_000);

    private static readonly Gen<string> TableLike = Gen.OneOf(Pieces).Array[0, 120].Select(string.Concat);

    [Fact]
    public void Any_text_is_read_without_loss() =>
        TableLike.Sample(text => Invariants.Hold(RunningTable.Read(text)), iter: Proof.Times(5_000));

    [Fact]
    public void Any_characters_are_read_without_loss() =>
        Gen.String.Sample(text => Invariants.Hold(RunningTable.Read(text)), iter: Proof.Times(1_250));

    [Fact]
    public void The_seed_cut_anywhere_is_read_without_loss() => Gen.Int[0, Seed.Text.Length]
        .Sample(length => Invariants.Hold(RunningTable.Read(Seed.Text[..length])), iter: Proof.Times(125));

    [Fact]
    public void The_seed_with_its_lines_shuffled_is_read_without_loss() => Gen.Shuffle(Seed.Text.Split('\n'))
        .Sample(lines => Invariants.Hold(RunningTable.Read(string.Join('\n', lines))), iter: Proof.Times(125));

    [Fact]
    public void Megabytes_of_noise_are_read_without_loss()
    {
        var noise = new StringBuilder();
        for (var seed = 1u; noise.Length < Large; seed = (seed * 1664525) + 1013904223)
            noise.Append(Pieces[(int)((seed >> 8) % (uint)Pieces.Length)]);
        Invariants.Hold(RunningTable.Read(noise.ToString()));
    }

    [Theory]
    [InlineData("“")]
    [InlineData("“a\n")]
    [InlineData("a.“b\n")]
    [InlineData("(")]
    [InlineData("x.” (1P04)")]
    [InlineData("TheThe")]
    [InlineData("4) ")]
    [InlineData("\n")]
    [InlineData("a (1P04) ‘")]
    [InlineData("“a (1P04) “b” (C01) ")]
    [InlineData("“a b.c ‘d")]
    [InlineData("Themes Quotes\n")]
    [InlineData("Table 1\n4) a.b” (C01)\n")]
    public void Megabytes_of_one_piece_are_read_without_loss(string piece) => Invariants.Hold(
        RunningTable.Read(string.Concat(Enumerable.Repeat(piece, Large / piece.Length))));

    [Fact]
    public void Mentions_without_end_on_one_line_are_read_without_loss()
    {
        var usual = string.Concat(Enumerable.Repeat("4) a.“b” (C01)\n", Proof.Times(20_000)));
        Invariants.Hold(RunningTable.Read(usual + string.Concat(Enumerable.Repeat("a (1P04) ‘", Proof.Times(20_000)))));
    }

    [Fact]
    public void A_table_printed_by_the_rule_is_read_back() => PrintedTable.Any.Sample(table =>
    {
        var reading = RunningTable.Read(table.Text);
        Invariants.Hold(reading);
        Assert.Equal(table.Outline, Outline.Of(reading));
    }, iter: Proof.Times(750));
}
