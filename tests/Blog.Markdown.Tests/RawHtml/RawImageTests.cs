using Blog.Markdown.Fragments;

namespace Blog.Markdown.Tests.RawHtml;

public class RawImageTests
{
    private const string Element = "<picture><source srcset=\"b.png\"><img src=\"a.png\"></picture>";

    [Theory]
    [InlineData("<img src=\"a.png\">", 1)]
    [InlineData(Element, 0)]
    [InlineData(Element + "<img src=\"c.png\">", 1)]
    [InlineData("<picture>\n\n<img src=\"a.png\">\n\n</picture>\n\n<img src=\"c.png\">", 1)]
    [InlineData("</picture> " + Element, 0)]
    [InlineData("</picture>\n\n</picture>\n\n" + Element, 0)]
    [InlineData("<svg></picture></svg> " + Element, 0)]
    [InlineData("<svg></picture></svg>\n\n" + Element, 0)]
    [InlineData("<svg></picture></svg> <img src=\"c.png\"> " + Element, 1)]
    [InlineData("</picture> <img src=\"c.png\"> " + Element, 1)]
    public void Images_within_a_picture_element_are_left_to_their_author(string html, int alone) =>
        Assert.Equal(alone, Rendering.Of($"Text {html}\n").Content.Holes.OfType<PictureHole>().Count(h => !h.IsEnd));
}
