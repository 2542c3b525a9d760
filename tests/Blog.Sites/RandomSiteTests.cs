using System.Text;
using Blog.Testing;
using CsCheck;

namespace Blog.Sites;

public class RandomSiteTests
{
    private static readonly string[] Pieces =
    [
        "---\n",
        "+++\n",
        "title: A\n",
        "date: 2020-01-01\n",
        "date: 99999-1-1\n",
        "tags: [a, 'b, c]\n",
        "series: {name: x, part: -1}\n",
        "slug: ../../x\n",
        "permalink: /a//b/\n",
        "permalink: /..%2f/\n",
        "redirect_from: [/]\n",
        "image: {src: \u0000}\n",
        "expires: 0001-01-01\n",
        "updated: 9999-12-31T23:59:59+14:00\n",
        "&a [*a]\n",
        "<<: *a\n",
        "[a](b.md#c)",
        "![](x.png \"t\")",
        "[^1]",
        "[^1]: ",
        "::: include src=self.md\n:::\n",
        "::: note\n",
        ":::: details x=\"\n",
        "```go file=/x region=y\n",
        "```\n",
        "<script>",
        "<!--",
        "]]>",
        "\u0001",
        "\ud800",
        "\u202e",
        "{{ site.title }}",
        "| a | b |\n|---|\n",
        "> ",
        "- ",
        "* * *\n",
        "# ",
        "{#id}",
        "post:",
        "](",
        "\r",
        "\t",
        "\ufeff",
        "url: https://example.org/a\n",
        "fetched: {title: x, authors: [[]], date: 0001-01-01}\n",
        "icon: ../../x\n",
        "year: 99999999999999999999\n",
        "\nhttps://example.org/a\n\n",
        "::: card https://[::1 x=\n",
        "<post:b>",
    ];

    private static readonly Gen<byte[]> Bytes = Gen.OneOf(
        Gen.Byte.Array[0, 200],
        Gen.OneOf(Gen.OneOf(Pieces), Gen.String[0, 8])
            .Array[0, 24]
            .Select(parts => Encoding.UTF8.GetBytes(string.Concat(parts))),
        Gen.OneOf(Pieces)
            .Array[0, 12]
            .Select(parts =>
                Encoding.UTF8.GetBytes(
                    "---\ntitle: A\ndate: 2020-01-01\n"
                        + string.Concat(parts)
                        + "---\n"
                        + string.Concat(Enumerable.Reverse(parts))
                )
            )
    );

    [Theory]
    [InlineData("content/posts/2020-01-01-a.md")]
    [InlineData("content/pages/a.md")]
    [InlineData("content/site.yml")]
    [InlineData("content/series.yml")]
    [InlineData("content/redirects.yml")]
    [InlineData("content/cards/a.yml")]
    [InlineData("content/_data/a.yml")]
    [InlineData("content/_data/a.csv")]
    [InlineData("content/_data/a.toml")]
    [InlineData("content/_theme/layouts/post.html")]
    [InlineData("content/_theme/theme.yml")]
    [InlineData("content/_theme/assets/a.css")]
    [InlineData("content/images/a.svg")]
    [InlineData("content/images/a.jpg")]
    [InlineData("content/images/a.webp")]
    public void Whatever_a_file_holds_there_is_a_site_or_a_diagnostic_and_no_exception(string path)
    {
        var site = TestSite.With(("content/posts/2020-01-02-b.md", "---\ntitle: B\ntags: [x]\nseries: s\n---\nText."));
        Bytes.Sample(bytes => Assert.NotEmpty(site.File(path, bytes).Build().Paths), iter: 60, threads: 1);
    }
}
