using Blog.Import.Foreign;
using Blog.Import.Sources.Medium;
using Blog.Import.Tests.Sources.Exports;

namespace Blog.Import.Tests.Sources.Medium;

public sealed class MediumSourceTests
{
    private const string Name = "posts/2020-01-02_A-Title-abcdef123456.html";

    [Theory]
    [InlineData("https://medium.com/@ann/a-title-abcdef123456", "https://medium.com/@ann/a-title-abcdef123456", null)]
    [InlineData("https://ann.medium.com/a-title-abcdef123456", "https://ann.medium.com/a-title-abcdef123456", null)]
    [InlineData("https://magazine.example/a-abcdef123456", "https://magazine.example/a-abcdef123456", null)]
    [InlineData("https://ann.example/a/", "https://medium.com/p/abcdef123456", "https://ann.example/a/")]
    [InlineData("javascript:x", "https://medium.com/p/abcdef123456", null)]
    public void The_copy_is_at_Medium_and_the_first_one_where_its_canonical_link_says(
        string link,
        string copy,
        string? canonical
    )
    {
        var document = Only(Page("<h3 class='graf graf--h3 graf--title'>A Title</h3><p class='graf'>x</p>", link));
        Assert.Equal(new ForeignCopy(copy, "2020-01-02T03:04:05.000Z"), document.Copy);
        Assert.Equal(canonical, (document.Matter.Find("canonical")?.Value as Blog.Data.Nodes.DataScalar)?.Text);
    }

    [Theory]
    [InlineData("<h3 class='graf graf--title'>A Title</h3><p>x</p>", "x\n")]
    [InlineData("<h3 class='graf graf--title'>A Title</h3><h3>B</h3><h4>C</h4>", "## B\n\n### C\n")]
    [InlineData("<h3>B</h3><p>A Title</p>", "## B\n\nA Title\n")]
    [InlineData(
        "<h3>B</h3><pre>a<br>b</pre><pre>c</pre><p>d</p><pre>e</pre>",
        "## B\n\n```\na\nb\n\nc\n```\n\nd\n\n```\ne\n```\n"
    )]
    [InlineData(
        "<h3>B</h3><pre data-code-block-lang='c'>a</pre><pre data-code-block-lang='d'>b</pre>",
        "## B\n\n```c\na\n```\n\n```d\nb\n```\n"
    )]
    [InlineData("<h3>B</h3><pre data-code-block-lang='c'>a</pre><pre>b</pre>", "## B\n\n```c\na\n```\n\n```\nb\n```\n")]
    [InlineData(
        "<h3>B</h3><div class='section-inner'><pre>a</pre></div><div class='section-inner'><pre>b</pre></div>",
        "## B\n\n```\na\n```\n\n```\nb\n```\n"
    )]
    public void The_text_has_no_title_and_its_code_in_one_piece(string body, string markdown) =>
        Assert.Equal(markdown, Only(Page(body)).Body);

    [Fact]
    public void A_text_that_may_be_a_response_is_a_draft_with_all_its_words()
    {
        var text = "A Title " + string.Concat(Enumerable.Repeat("and more ", 200));
        Assert.Null(Only(Page($"<p class='graf graf--p'>{text}</p>")).HeldBackBy);
        var poem = Only(Page("<figure><img src='https://x.example/a.png'></figure><p>A Title<br>for you.</p>"));
        Assert.Equal("it may be a response to another's story", poem.HeldBackBy);
        Assert.Equal("![](https://x.example/a.png)\n\nA Title  \nfor you.\n", poem.Body);
    }

    [Fact]
    public void A_draft_has_no_copy()
    {
        var tree = GivenExport.Of(("posts/draft_A-abcdef123456.html", Page("<p>A Title for you.</p>")));
        var draft = GivenExport.Only(new MediumSource(), tree);
        Assert.Null(draft.Copy);
        Assert.Equal("it is a draft at Medium", draft.HeldBackBy);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\u0000<<<")]
    [InlineData("<article class='h-entry'><h1 class='p-name'>")]
    public void A_page_in_another_form_is_a_document_all_the_same(string html) =>
        Assert.Single(Read(html, new RemarkLog()).Documents);

    private static ForeignDocument Only(string html) => Assert.Single(Read(html, new RemarkLog()).Documents);

    private static ForeignBlog Read(string html, RemarkLog log) =>
        new MediumSource().Read(GivenExport.Of((Name, html)), log);

    private static string Page(string body, string link = "https://medium.com/@ann/a-title-abcdef123456") =>
        "<!DOCTYPE html><html><head><title>A Title</title></head><body><article class='h-entry'>"
        + "<h1 class='p-name'>A Title</h1><section data-field='body' class='e-content'>"
        + $"<section><div class='section-divider'><hr></div><div>{body}</div></section></section>"
        + "<footer><time class='dt-published' datetime='2020-01-02T03:04:05.000Z'>2020</time>"
        + $"<a href='{link}' class='p-canonical'>Canonical link</a></footer></article></body></html>";
}
