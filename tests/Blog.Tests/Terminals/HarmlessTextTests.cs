using Blog.Terminals;

namespace Blog.Tests.Terminals;

public sealed class HarmlessTextTests
{
    [Theory]
    [InlineData("\u001b[31m", "␛[31m")]
    [InlineData("\u007f", "␡")]
    [InlineData("\u009b", "\uFFFD")]
    [InlineData("\u202e\u2066", "\uFFFD\uFFFD")]
    [InlineData("\u2028", "\uFFFD")]
    [InlineData("👩‍💻 é 日本", "👩‍💻 é 日本")]
    public void What_would_steer_the_terminal_becomes_a_sign(string text, string harmless) =>
        Assert.Equal(harmless, HarmlessText.Of(text));

    [Fact]
    public void A_lone_surrogate_becomes_a_sign() => Assert.Equal("a\uFFFDb", HarmlessText.Of("a\ud800b"));
}
