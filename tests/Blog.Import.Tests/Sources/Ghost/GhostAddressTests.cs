using System.Text.Json;
using Blog.Import.Foreign;
using Blog.Import.Sources.Ghost;
using Blog.Import.Tests.Sources.Exports;

namespace Blog.Import.Tests.Sources.Ghost;

public sealed class GhostAddressTests
{
    [Theory]
    [InlineData(
        "[\"markdown\",{\"markdown\":\"[x](__GHOST_URL__/b/) ![p](__GHOST_URL__/p.png)\"}]",
        "[x](/b/) ![p](/p.png)\n"
    )]
    [InlineData("[\"button\",{\"buttonUrl\":\"__GHOST_URL__/b/\",\"buttonText\":\"Go\"}]", "[Go](/b/)\n")]
    [InlineData("[\"bookmark\",{\"url\":\"__GHOST_URL__/b/\",\"metadata\":{\"title\":\"B\"}}]", "[B](/b/)\n")]
    [InlineData("[\"embed\",{\"url\":\"__GHOST_URL__/b/\"}]", "[/b/](/b/)\n")]
    [InlineData("[\"code\",{\"code\":\"__GHOST_URL__/b/\"}]", "```\n__GHOST_URL__/b/\n```\n")]
    public void An_address_of_the_blog_is_one_below_the_site(string card, string markdown)
    {
        var blog = Read("mobiledoc", $"{{\"cards\":[{card}],\"sections\":[[10,0]]}}");
        Assert.Equal(markdown, Assert.Single(blog.Documents).Body);
        Assert.Empty(blog.Cards);
    }

    [Fact]
    public void A_bookmark_in_HTML_to_a_post_of_the_blog_is_a_link_and_no_card()
    {
        const string Card =
            "<figure class='kg-card kg-bookmark-card'><a class='kg-bookmark-container' href='__GHOST_URL__/second/'>"
            + "<div class='kg-bookmark-title'>Second</div></a><figcaption>See</figcaption></figure>";
        var blog = Read("html", Card);
        Assert.Equal("[Second](/second/)\n\n*See*\n", Assert.Single(blog.Documents).Body);
        Assert.Empty(blog.Cards);
    }

    private static ForeignBlog Read(string key, string text) =>
        new GhostSource().Read(
            GivenExport.Of(
                ("a.json", $"{{\"db\":[{{\"data\":{{\"posts\":[{{\"{key}\":{JsonSerializer.Serialize(text)}}}]}}}}]}}")
            ),
            new RemarkLog()
        );
}
