namespace FocusThemes.Tests;

public sealed class ProofTests
{
    [Theory]
    [InlineData(null, 1)]
    [InlineData("", 1)]
    [InlineData("1", 1)]
    [InlineData("40", 40)]
    public void Slow_proofs_are_as_large_as_usual_or_larger(string? said, int factor) =>
        Assert.Equal(factor, Proof.Read(said));

    [Theory]
    [InlineData("0")]
    [InlineData("-4")]
    [InlineData("0.5")]
    [InlineData("none")]
    public void No_setting_makes_them_smaller(string said) => Assert.Equal(
        $"FOCUSTHEMES_PROOF is “{said}”: expected a whole number from 1 to 1000.",
        Assert.Throws<InvalidOperationException>(() => Proof.Read(said)).Message);
}
