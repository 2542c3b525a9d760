namespace Blog.Markdown.Tests;

[Collection(nameof(MarkdownRendererOddInputTests))]
[CollectionDefinition(nameof(MarkdownRendererOddInputTests), DisableParallelization = true)]
public sealed class MarkdownRendererOddInputTests
{
    // What is repeated; each once cost time that grew with its square, or might.
    public static TheoryData<string> Pieces =>
        [
            "[",
            "![",
            "*a ",
            "**a *b ",
            "> ",
            "- ",
            "[^a] ",
            "{a=",
            "{#a ",
            "<a href='",
            "<!--",
            "`a``",
            "\"' ",
            "::: a\n",
            ":::: a\n::: b\n",
            "[a]: b\n",
            "*[a]: b\n",
            "[^a]: b\n",
            "| a ",
            "|-\n",
            "# a\n",
            "a\n: b\n",
            "~~a ",
            "[a](",
            "[a][",
            "https://a.b/",
            "https://a.b/ ",
            "https://a.b/(",
            "https://a.b/[ ",
            "*a https://a.b ",
            "www.",
            "www.a_",
            "a@",
            "a@b.cc ",
            "a--b@c.d",
            "'a ",
            "a\" ",
            "\"a 'b\" ",
            "a's ",
            "...--",
            "~a ",
            "~~a ~b ",
            "a~b~~",
            "<code>\"a ",
            "<svg>\n\n\"a\" ",
            "&amp",
            "<b>",
            "<b>x</b>",
            "<p>",
            "<T> ",
            "</T>",
            "</div>\n\n",
            "<div>\n",
            "<div>\n\n",
            "<div></b>\n\n",
            "<p><div></div>\n\n",
            "<!-- -->",
            "<!--\n-->\n\n",
            "<div><!--\n\n",
            "<script>\n</script>\n\n",
            "<iframe>\n\n",
            "<title>",
            "<svg>",
            "<svg/>",
            "<div a='\n\n",
            "{{",
            "{{ a }} ",
            "{% ",
            "{: .a} ",
            "[[",
            "[[a]] ",
            "[gallery a=b]",
            ":a",
            "{.a} ",
            "*{.a}",
            "`a`{.b}",
            "```{a\n```\n",
            "```a b=[\n```\n",
            "::: note a\nb\n:::\n",
            "::: {.a}\n:::\n",
            "```js\n{\n",
            "_a",
            "~",
            "$",
            "``",
            "a\n\n: b\n\n",
            "a|b\n-|-\n",
            "<?",
            "<!A ",
            "<![CDATA[ ",
            "<a b=\"c",
            "![^a] ",
            "a@b.cc/",
        ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Odd_input_of_100_kB_is_rendered_in_seconds_not_in_minutes(string piece)
    {
        Rendering.Of("warm **up**");
        var text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        var before = Environment.CpuUsage.TotalTime;

        Rendering.Of(text);

        // The processor's time, since the tests may share the machine. All of it is milliseconds alone; what grows with
        // the square takes minutes.
        Assert.InRange(Environment.CpuUsage.TotalTime - before, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData("<?")]
    [InlineData("<!--")]
    [InlineData("<!A ")]
    [InlineData("<![CDATA[")]
    public void Markup_that_never_closes_costs_no_more_the_longer_its_line_is(string piece)
    {
        Rendering.Of("warm **up**");
        var text = "a " + string.Concat(Enumerable.Repeat(piece, 600_000 / piece.Length));
        var before = Environment.CpuUsage.TotalTime;

        Rendering.Of(text);

        // A second or two. Read to its end for each piece, the line of '<?' takes minutes.
        Assert.InRange(Environment.CpuUsage.TotalTime - before, TimeSpan.Zero, TimeSpan.FromSeconds(15));
    }

    [Fact]
    public void Definitions_of_links_are_not_looked_for_among_all_before_them()
    {
        Rendering.Of("warm **up**");
        var text = "[r0] [r150000]\n\n" + string.Concat(Enumerable.Range(0, 200_000).Select(i => $"[r{i}]: /{i}\n\n"));
        var before = Environment.CpuUsage.TotalTime;

        var rendered = Rendering.Of(text);

        Assert.Equal("<p><a href=\"⟦link /0⟧\">r0</a> <a href=\"⟦link /150000⟧\">r150000</a></p>\n", rendered.Shown());
        // Half a second; with a search for each it was ten.
        Assert.InRange(Environment.CpuUsage.TotalTime - before, TimeSpan.Zero, TimeSpan.FromSeconds(4));
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
