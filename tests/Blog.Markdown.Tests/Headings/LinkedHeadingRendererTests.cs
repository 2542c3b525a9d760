using Blog.Markdown.Fragments;

namespace Blog.Markdown.Tests.Headings;

public sealed class LinkedHeadingRendererTests
{
    [Fact]
    public void A_heading_links_to_itself_and_says_so()
    {
        var hole = Assert.IsType<AnchorHole>(Assert.Single(Rendering.Of("## The `a<b` \"trick\"").Content.Holes));

        Assert.Equal(" <a class=\"anchor\" href=\"#the-ab-trick\" aria-label=\"Link to this section: The a&lt;b “trick”\">#</a>", hole.Html);
    }
}
