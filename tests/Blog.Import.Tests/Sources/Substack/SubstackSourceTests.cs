using Blog.Import.Foreign;
using Blog.Import.Sources.Substack;
using Blog.Import.Tests.Sources.Exports;

namespace Blog.Import.Tests.Sources.Substack;

public sealed class SubstackSourceTests
{
    private const string Columns = "post_id,post_date,is_published,type,audience,title,subtitle,podcast_url\n";

    [Theory]
    [InlineData("true,newsletter,everyone", null)]
    [InlineData("true,newsletter,", "posts.csv does not say who could read it")]
    [InlineData("false,newsletter,everyone", "it is not published")]
    [InlineData(",newsletter,everyone", "it is not published")]
    [InlineData("true,newsletter,only_paid", "only 'only_paid' could read it")]
    [InlineData("true,podcast,founding", "only 'founding' could read it")]
    public void What_not_everybody_could_read_is_held_back(string facts, string? why) =>
        Assert.Equal(why, Only($"1.a,2020-01-02T00:00:00.000Z,{facts},T,,", "<p>x</p>").HeldBackBy);

    [Theory]
    [InlineData("<p>a</p><div class=\"paywall-jump\" data-component-name=\"PaywallToDOM\"></div><p>b</p>")]
    [InlineData("<p>a</p><div data-component-name=\"PaywallToDOM\"></div><p>b</p>")]
    public void A_post_for_everyone_with_a_part_for_those_who_pay_is_held_back(string html)
    {
        var post = Only("1.a,2020-01-02,true,newsletter,everyone,T,,", html);
        Assert.Equal("a part of it is for those who pay", post.HeldBackBy);
        Assert.Equal("a\n\nb\n", post.Body);
        Assert.Empty(post.Addresses);
    }

    [Fact]
    public void A_page_of_the_table_is_a_page() =>
        Assert.Equal(ForeignKind.Page, Only("1.about,2020-01-02,true,page,everyone,T,,", "<p>a</p>").Kind);

    [Fact]
    public void The_address_of_the_blog_is_where_its_buttons_lead()
    {
        var tree = GivenExport.Of(
            ("posts.csv", Columns),
            ("posts/1.a.html", "<a href=\"https://tides.example/subscribe?x\">Subscribe</a>")
        );
        Assert.Equal("https://tides.example/", new SubstackSource().Read(tree, new RemarkLog()).Settings.BaseUrl);
    }

    [Fact]
    public void A_row_without_a_text_is_told()
    {
        var log = new RemarkLog();
        var blog = new SubstackSource().Read(
            GivenExport.Of(("posts.csv", Columns + "1.a,2020-01-02,true,newsletter,everyone,T,,\n")),
            log
        );
        Assert.Equal("", Assert.Single(blog.Documents).Body);
        Assert.Equal(["a post without a file of its text"], log.All.Select(r => r.Subject));
    }

    [Fact]
    public void A_table_in_another_form_loses_no_text()
    {
        var tree = GivenExport.Of(("posts.csv", "post_id\n\"1.a,x\n"), ("posts/2.b.html", "<p>b</p>"));
        var blog = new SubstackSource().Read(tree, new RemarkLog());
        Assert.Contains(blog.Documents, d => d.Body == "b\n" && d.HeldBackBy == "posts.csv does not have it");
    }

    [Theory]
    [InlineData("<div class='latex-rendered' data-attrs='{\"persistentExpression\":\"x^2\"}'></div>", "$$x^2$$\n")]
    [InlineData("<div class='latex-rendered' data-attrs='no json'>x</div>", "x\n")]
    [InlineData(
        "<div class='tweet' data-attrs='{\"url\":\"https://x.example/1\",\"full_text\":\"Hi there\"}'></div>",
        "> Hi there\n\nhttps://x.example/1\n"
    )]
    [InlineData("<div class='vimeo-wrap' data-attrs='{\"videoId\":\"12345\"}'></div>", "https://vimeo.com/12345\n")]
    public void What_the_editor_adds_is_read_by_its_facts(string html, string markdown) =>
        Assert.Equal(markdown, Only("1.a,2020-01-02,true,newsletter,everyone,T,,", html).Body);

    private static ForeignDocument Only(string row, string html) =>
        GivenExport.Only(
            new SubstackSource(),
            GivenExport.Of(("posts.csv", Columns + row + "\n"), ("posts/1.a.html", html))
        );
}
