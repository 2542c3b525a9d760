using Blog.Html.Tree;
using Blog.Import.Sources.Medium;
using Blog.Syndication;

namespace Blog.Import.Tests.Sources.Medium;

public sealed class MediumEmbedsTests
{
    [Theory]
    [InlineData(
        "<figure><script src='https://gist.github.com/ann/0123abc.js'></script><figcaption>C</figcaption></figure>",
        "https://gist.github.com/ann/0123abc\n\n*C*\n"
    )]
    [InlineData(
        "<figure><blockquote class='twitter-tweet'><a href='https://twitter.com/x/status/1'></a></blockquote></figure>",
        "https://twitter.com/x/status/1\n"
    )]
    [InlineData(
        "<blockquote class='twitter-tweet'><p>Hi</p><a href='https://twitter.com/x/status/1'>Day</a></blockquote>",
        "> Hi\n>\n> [Day](https://twitter.com/x/status/1)\n\nhttps://twitter.com/x/status/1\n"
    )]
    [InlineData("<blockquote class='twitter-tweet'><p>Hi</p></blockquote>", "> Hi\n")]
    public void What_a_script_would_show_keeps_its_address(string html, string markdown) =>
        Assert.Equal(markdown, MarkdownOfHtml.Write(MediumEmbeds.Convert(HtmlTree.ReadWithGaps(html))).Markdown);
}
