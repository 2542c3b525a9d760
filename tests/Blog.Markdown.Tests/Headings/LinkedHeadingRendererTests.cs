using Blog.Markdown.Fragments;

namespace Blog.Markdown.Tests.Headings;

public sealed class LinkedHeadingRendererTests
{
    [Fact]
    public void A_heading_links_to_itself_by_its_id_and_is_named_without_markup()
    {
        var hole = Assert.IsType<AnchorHole>(Assert.Single(Rendering.Of("## The `a<b` \"trick\"").Content.Holes));

        Assert.Equal(("the-ab-trick", "The a<b “trick”"), (hole.Id, hole.Title));
    }
}
