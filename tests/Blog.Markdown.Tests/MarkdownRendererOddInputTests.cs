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
    [InlineData("<b>")]
    [InlineData("<b>x</b>")]
    [InlineData("<p>")]
    [InlineData("<T> ")]
    [InlineData("</T>")]
    [InlineData("</div>\n\n")]
    [InlineData("<div>\n")]
    [InlineData("<div>\n\n")]
    [InlineData("<div></b>\n\n")]
    [InlineData("<p><div></div>\n\n")]
    [InlineData("<!-- -->")]
    [InlineData("<!--\n-->\n\n")]
    [InlineData("<div><!--\n\n")]
    [InlineData("<script>\n</script>\n\n")]
    [InlineData("<iframe>\n\n")]
    [InlineData("<title>")]
    [InlineData("<svg>")]
    [InlineData("<svg/>")]
    [InlineData("<div a='\n\n")]
    [InlineData("{{")]
    [InlineData("{{ a }} ")]
    [InlineData("{% ")]
    [InlineData("{: .a} ")]
    [InlineData("[[")]
    [InlineData("[[a]] ")]
    [InlineData("[gallery a=b]")]
    [InlineData(":a")]
    [InlineData("{.a} ")]
    [InlineData("*{.a}")]
    [InlineData("`a`{.b}")]
    [InlineData("```{a\n```\n")]
    [InlineData("```a b=[\n```\n")]
    [InlineData("::: note a\nb\n:::\n")]
    [InlineData("::: {.a}\n:::\n")]
    [InlineData("```js\n{\n")]
    [InlineData("_a")]
    [InlineData("~")]
    [InlineData("$")]
    [InlineData("``")]
    [InlineData("a\n\n: b\n\n")]
    [InlineData("a|b\n-|-\n")]
    public void Odd_input_of_100_kB_is_rendered_in_seconds_not_in_minutes(string piece)
    {
        Rendering.Of("warm **up**");
        var text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        var before = Environment.CpuUsage.TotalTime;

        Rendering.Of(text);

        // The processor's time, since the tests may share the machine. All of it is milliseconds alone; what grows with the square takes minutes.
        Assert.InRange(Environment.CpuUsage.TotalTime - before, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData("js", "{\n")]
    [InlineData("js", "{ ")]
    [InlineData("csharp", "(\n")]
    [InlineData("html", "<b>\n")]
    [InlineData("json", "[\n")]
    [InlineData("cpp", "<\n")]
    [InlineData("python", "\"\"\"\n")]
    public void Odd_code_of_100_kB_is_coloured_in_seconds_not_in_minutes(string language, string piece)
    {
        Rendering.Of($"```{language}\nx\n```");
        var text = $"```{language}\n" + string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        var before = Environment.CpuUsage.TotalTime;

        Rendering.Of(text);

        Assert.InRange(Environment.CpuUsage.TotalTime - before, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData("- a\n", "  ")]
    [InlineData("> a\n", "> ")]
    [InlineData("1. a\n", "   ")]
    public void A_text_as_deep_as_it_is_long_is_given_up_as_BLOG049_before_it_takes_long(string line, string indent)
    {
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < 2_000; i++)
            text.Append(new System.Text.StringBuilder().Insert(0, indent, i)).Append(line);
        var before = Environment.CpuUsage.TotalTime;

        var diagnostic = Assert.Single(Rendering.Of(text.ToString()).Diagnostics);

        Assert.Equal("BLOG049", diagnostic.Id);
        Assert.InRange(Environment.CpuUsage.TotalTime - before, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }
}
