using System.Text.RegularExpressions;

namespace Blog.Markdown.Tests.Emphasis;

public sealed partial class SettledEmphasisTests
{
    [Theory]
    [InlineData("**a** ")]
    [InlineData("*a* ")]
    [InlineData("**強調。**だから")]
    [InlineData("**「あ」**です")]
    [InlineData("*a **b** c* ")]
    [InlineData("~~a~~ _b_ ")]
    [InlineData("[*a*](/b) **c** ")]
    public void A_paragraph_may_have_any_number_of_emphasized_words(string piece)
    {
        var one = Elements().Count(Rendering.Of(piece).Content.Html);

        var rendered = Rendering.Of(string.Concat(Enumerable.Repeat(piece, 10_000)));

        Assert.Empty(rendered.Diagnostics);
        Assert.Equal(10_000 * one, Elements().Count(rendered.Content.Html));
    }

    [Fact]
    public void A_link_may_follow_any_number_of_emphasized_words()
    {
        var rendered = Rendering.Of(string.Concat(Enumerable.Repeat("**a** ", 400)) + "[b](/c) *d* ![e](/f)");

        Assert.Empty(rendered.Diagnostics);
        Assert.EndsWith(
            "<a href=\"⟦link /c⟧\">b</a> <em>d</em> <img src=\"⟦image /f⟧\" alt=\"e\" decoding=\"async\"⟦size⟧></p>\n",
            rendered.Shown()
        );
    }

    // Each is the same whether its beginning was settled early, since 200 pairs stand before it, or not.
    [Theory]
    [InlineData("***a** b* c")]
    [InlineData("***a* b** c")]
    [InlineData("*a **b* c**")]
    [InlineData("**a *b** c* d")]
    [InlineData("a * b ** c*")]
    [InlineData("*a _b* c_ ~d~")]
    [InlineData("[*a](/b)* c")]
    [InlineData("*a [b* c](/d) e*")]
    [InlineData("****a****")]
    [InlineData("a**b*c")]
    [InlineData("**a**{.b} *c*{.d}")]
    public void What_is_open_is_read_as_if_nothing_stood_before_it(string text)
    {
        var alone = Rendering.Of($"x {text}").Shown().Replace("<p>x ", "", StringComparison.Ordinal);
        var before = string.Concat(Enumerable.Repeat("*p* **q** ", 100));

        var rendered = Rendering.Of($"{before}{text}").Shown();

        Assert.EndsWith("<em>p</em> <strong>q</strong> " + alone, rendered);
    }

    // More than 100 are open when the last closes.
    [Fact]
    public void A_star_that_stays_open_is_text_and_changes_nothing_behind_it()
    {
        var rendered = Rendering.Of("*a " + string.Concat(Enumerable.Repeat("**b** _c_ ", 200)) + "d");

        Assert.StartsWith("<p>*a <strong>b</strong> <em>c</em> ", rendered.Shown());
        Assert.Equal(400, Elements().Count(rendered.Shown()));
    }

    [GeneratedRegex("<(em|strong|del|a)[ >]")]
    private static partial Regex Elements();
}
