using Blog.Testing;

namespace Blog.Pages.Tests.References;

/// <summary>
/// A container of another program is a directive where the theme has one of its name, and else
/// what it is here.
/// </summary>
public class DocumentCheckTests
{
    [Theory]
    [InlineData("note", "<aside>")]
    [InlineData("warning", "class=\"alert")]
    [InlineData("{.mine}", "<div class=\"mine\">")]
    public void A_container_takes_the_themes_form_or_its_own(string container, string start)
    {
        var built = Build($":::{container}\nText with [a link](2020-01-01-a.md).\n:::");
        Assert.Empty(built.Ids.Where(id => id != "BLOG170"));
        var page = built.Output("posts/a/index.html");
        Assert.Contains(start, page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/posts/a/\">a link</a>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("note")]
    [InlineData("warning")]
    [InlineData("{.mine}")]
    [InlineData("[x] y")]
    public void What_stands_in_a_container_is_checked_once(string container)
    {
        var built = Build($":::{container}\n[a](nowhere.md) ![b](nowhere.svg)\n\n::: include src=nowhere.md\n:::\n:::");
        Assert.Equal(1, built.Ids.Count(id => id == "BLOG060"));
        Assert.Equal(1, built.Ids.Count(id => id == "BLOG062"));
    }

    [Fact]
    public void A_container_that_shows_and_hides_needs_a_directive_of_the_theme()
    {
        var built = Build(":::spoiler A title\nText.\n:::");
        Assert.Contains("BLOG051", built.Ids);
    }

    [Theory]
    [InlineData("[a]({{site.url}}/b)", "BLOG060")]
    [InlineData("![a]({{site.images}}/b.png)", "BLOG062")]
    [InlineData("<img src=\"{{ site.images }}/b.png\" alt=\"a\">", "BLOG062")]
    public void Template_syntax_in_an_address_is_told_once_with_its_cure(string text, string id)
    {
        var built = Build(text);
        Assert.Equal([id], built.Ids);
        Assert.Contains(
            "write the path itself",
            Assert.Single(Assert.Single(built.Mistakes).Notes).Message,
            StringComparison.Ordinal
        );
    }

    private static BuiltSite Build(string text) => TestSite.With(Posting.Post("2020-01-01-a", "", text)).Build();
}
