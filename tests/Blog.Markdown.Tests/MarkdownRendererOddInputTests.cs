namespace Blog.Markdown.Tests;

[Collection(nameof(MarkdownRendererOddInputTests))]
[CollectionDefinition(nameof(MarkdownRendererOddInputTests), DisableParallelization = true)]
public sealed class MarkdownRendererOddInputTests
{
    [Theory]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("*a ")]
    [InlineData("**a *b ")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("[^a] ")]
    [InlineData("{a=")]
    [InlineData("{#a ")]
    [InlineData("<a href='")]
    [InlineData("<!--")]
    [InlineData("`a``")]
    [InlineData("\"' ")]
    [InlineData("::: a\n")]
    [InlineData(":::: a\n::: b\n")]
    [InlineData("[a]: b\n")]
    [InlineData("*[a]: b\n")]
    [InlineData("[^a]: b\n")]
    [InlineData("| a ")]
    [InlineData("|-\n")]
    [InlineData("# a\n")]
    [InlineData("a\n: b\n")]
    [InlineData("~~a ")]
    [InlineData("[a](")]
    [InlineData("[a][")]
    [InlineData("https://a.b/")]
    [InlineData("https://a.b/ ")]
    [InlineData("https://a.b/(")]
    [InlineData("https://a.b/[ ")]
    [InlineData("*a https://a.b ")]
    [InlineData("www.")]
    [InlineData("www.a_")]
    [InlineData("a@")]
    [InlineData("a@b.cc ")]
    [InlineData("a--b@c.d")]
    [InlineData("'a ")]
    [InlineData("a\" ")]
    [InlineData("\"a 'b\" ")]
    [InlineData("a's ")]
    [InlineData("...--")]
    [InlineData("~a ")]
    [InlineData("~~a ~b ")]
    [InlineData("a~b~~")]
    [InlineData("<code>\"a ")]
    [InlineData("<svg>\n\n\"a\" ")]
    [InlineData("&amp")]
    public void Odd_input_of_100_kB_is_rendered_in_seconds_not_in_minutes(string piece)
    {
        Rendering.Of("warm **up**");
        var text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        var before = Environment.CpuUsage.TotalTime;

        Rendering.Of(text);

        // The processor's time, since the tests may share the machine. All of it is milliseconds alone; what grows with the square takes minutes.
        Assert.InRange(Environment.CpuUsage.TotalTime - before, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }
}
