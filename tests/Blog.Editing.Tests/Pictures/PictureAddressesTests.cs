using System.Collections.Immutable;
using System.Text;
using Blog.Editing.Pictures;
using Blog.Text;
using CsCheck;

namespace Blog.Editing.Tests.Pictures;

public sealed class PictureAddressesTests
{
    private static readonly ContentPath _path = new("content/posts/2020-01-01-a.md");
    private static readonly PictureAddresses _addresses = new();

    [Theory]
    [InlineData("![a](https://a.example/p.png)", "![a](a/p.png)")]
    [InlineData("![a](<https://a.example/p.png> \"T\"){width=50%}", "![a](<a/p.png> \"T\"){width=50%}")]
    [InlineData("![a](https://a.example/p_(1).png)", "![a](a/p.png)")]
    [InlineData("![a][p]\n\n[p]: https://a.example/p.png 'T'", "![a][p]\n\n[p]: a/p.png 'T'")]
    [InlineData("> 1. <img alt='' src='https://a.example/p.png?a=1&amp;b=2'>", "> 1. <img alt='' src='a/p.png'>")]
    [InlineData("<img srcset=\"https://a.example/p.png 1x, q.png 2x\">", "<img srcset=\"a/p.png 1x, q.png 2x\">")]
    [InlineData(
        "::: figure src=\"https://a.example/p.png\" alt=x\nText\n:::",
        "::: figure src=\"a/p.png\" alt=x\nText\n:::"
    )]
    [InlineData("::: note\n![a](//a.example/p.png)\n:::", "::: note\n![a](a/p.png)\n:::")]
    [InlineData(
        "---\nimage: 'https://a.example/p.png' # mine\ntitle: T\n---\nx",
        "---\nimage: 'a/p.png' # mine\ntitle: T\n---\nx"
    )]
    [InlineData(
        "---\nimage:\n  src: https://a.example/p.png\n  alt: b\n---\nx",
        "---\nimage:\n  src: a/p.png\n  alt: b\n---\nx"
    )]
    [InlineData("+++\nimage = \"https://a.example/p.png\"\n+++\nx", "+++\nimage = \"a/p.png\"\n+++\nx")]
    [InlineData("[![a](https://a.example/p.png)](https://a.example/p.png)", "[![a](a/p.png)](https://a.example/p.png)")]
    public void An_address_is_changed_where_it_is_that_of_a_picture(string before, string after) =>
        Assert.Equal(after, Moved(before).Text);

    [Theory]
    [InlineData("[a](https://a.example/p.png)")]
    [InlineData("`![a](https://a.example/p.png)`")]
    [InlineData("```\n![a](https://a.example/p.png)\n```")]
    [InlineData("<!-- ![a](https://a.example/p.png) -->")]
    [InlineData("![a](p.png) ![b](data:image/png;base64,AA)")]
    [InlineData("<video src='https://a.example/f.mp4'></video>")]
    [InlineData("---\nlink: https://a.example/p.png\n---\nx")]
    public void What_is_no_picture_of_another_site_is_not_found(string text) =>
        Assert.Empty(_addresses.In(new SourceText(_path, text)));

    [Fact]
    public void An_address_that_is_that_of_a_link_too_stays()
    {
        const string text = "![a][p] [b][p] ![c](https://a.example/q.png)\n\n[p]: https://a.example/p.png\n";
        var moved = Moved(text);
        Assert.Equal(text.Replace("https://a.example/q.png", "a/p.png", StringComparison.Ordinal), moved.Text);
        Assert.Equal(["https://a.example/p.png"], moved.Stays.Select(s => s.Address));
    }

    [Fact]
    public void Every_other_byte_stays()
    {
        string[] pieces =
        [
            "![a](https://a.example/p.png)",
            "<img src='https://a.example/p.png'>",
            "[x](https://a.example/p.png)",
            "\n\n",
            "> ",
            "- ",
            "```\n",
            "`",
            "\t",
            "&amp;",
            "é",
            "::: note\n",
            ":::\n",
            "[p]: https://a.example/p.png\n",
            "![q][p]",
            "\r\n",
            "<!--",
            "-->",
            "$x$",
        ];
        Gen.Int[0, pieces.Length - 1]
            .Array[0, 14]
            .Sample(
                which =>
                {
                    var text = string.Concat(which.Select(w => pieces[w]));
                    var moved = Moved(text).Text!;
                    Assert.Equal(
                        text.Replace("https://a.example/p.png", "", StringComparison.Ordinal),
                        moved
                            .Replace("https://a.example/p.png", "", StringComparison.Ordinal)
                            .Replace("a/p.png", "", StringComparison.Ordinal)
                    );
                },
                iter: 1_500
            );
    }

    private static MovedPictures Moved(string text)
    {
        var all = _addresses.In(new SourceText(_path, text)).Select(p => p.Address).Distinct();
        return _addresses.Move(_path, Encoding.UTF8.GetBytes(text), all.ToImmutableDictionary(a => a, _ => "a/p.png"));
    }
}
