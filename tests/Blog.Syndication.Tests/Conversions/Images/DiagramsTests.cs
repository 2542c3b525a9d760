using Blog.Model.CrossPosts;
using Blog.Syndication.Renditions;

namespace Blog.Syndication.Tests.Conversions.Images;

public sealed class DiagramsTests
{
    private const string Figure =
        "<figure class=\"diagram\"><img src=\"https://jane.example/diagrams/a.png\" alt=\"A leads to B\" width=\"9\" "
        + "height=\"9\"><figcaption>A step</figcaption></figure>";

    [Theory]
    [InlineData("medium")]
    [InlineData("dev")]
    [InlineData("hashnode")]
    public void A_diagram_is_the_picture_at_home_and_the_report_says_so(string target)
    {
        var rendition = Render(target, Figure);
        Assert.Equal(
            new Loss("content/posts/a-post.md", "diagram 'A leads to B'", "image a.png", IsLost: false),
            Assert.Single(rendition.Losses)
        );
        Assert.Contains("https://jane.example/diagrams/a.png", rendition.Body, StringComparison.Ordinal);
        Assert.Contains("A step", rendition.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_of_the_author_is_an_image_like_any_other() =>
        Assert.Empty(Render("medium", Figure.Replace(" class=\"diagram\"", "", StringComparison.Ordinal)).Losses);

    private static Rendition Render(string target, string html) =>
        Syndicator.Render(Rendering.Request(html, Rendering.Target(new TargetKey(target))), Rendering.Drawing);
}
