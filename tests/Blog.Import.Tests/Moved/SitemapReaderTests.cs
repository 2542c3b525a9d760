using System.IO.Compression;
using System.Text;
using Blog.Import.Moved;

namespace Blog.Import.Tests.Moved;

public class SitemapReaderTests
{
    private const string Sitemap = """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
          xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
          <url>
            <loc> https://a.example/x/ </loc>
            <image:image><image:loc>https://a.example/x.png</image:loc></image:image>
          </url>
          <url><loc><![CDATA[https://a.example/y?a=1&b=2]]></loc></url>
        </urlset>
        """;

    [Fact]
    public void The_addresses_of_pages_are_read_and_those_of_pictures_are_not()
    {
        var read = Read(Sitemap);
        Assert.Equal(["https://a.example/x/", "https://a.example/y?a=1&b=2"], read.Pages);
        Assert.Null(read.Problem);
    }

    [Fact]
    public void A_sitemap_whose_elements_have_a_prefix_is_read()
    {
        const string prefixed = """
            <sm:urlset xmlns:sm="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="urn:image">
            <sm:url><sm:loc>https://a.example/x/</sm:loc>
            <image:image><image:loc>/x.png</image:loc></image:image></sm:url>
            </sm:urlset>
            """;
        Assert.Equal(["https://a.example/x/"], Read(prefixed).Pages);
    }

    [Fact]
    public void Of_a_broken_sitemap_the_rest_is_read_and_it_is_told_how_far_it_was_whole()
    {
        var read = Read(
            "<urlset><url><loc>https://a.example/1</loc></url>\n<url><loc>https://a.example/2?a=1&b=2</loc></url>\n"
                + "<url><loc>https://a.example/3?a=1&amp;b=2</loc>"
                + "<image:image><image:loc>/x.png</image:loc></image:image>"
                + "</url></urlset>"
        );
        Assert.Equal(["https://a.example/1", "https://a.example/2?a=1&b=2", "https://a.example/3?a=1&b=2"], read.Pages);
        Assert.StartsWith("It is broken in line 2: ", read.Problem, StringComparison.Ordinal);
        Assert.EndsWith(
            "1 addresses were read before that, and 2 more were found by their tags.",
            read.Problem,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_packed_sitemap_is_unpacked()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            gzip.Write(Encoding.UTF8.GetBytes(Sitemap));
        Assert.Equal(2, SitemapReader.Read(packed.ToArray()).Pages.Length);
    }

    [Fact]
    public void A_packed_sitemap_that_unpacks_to_more_than_50_MB_is_refused()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            var blank = new byte[1024 * 1024];
            for (var i = 0; i < 51; i++)
                gzip.Write(blank);
        }

        Assert.Equal("It is not gzip, or larger than 50 MB.", SitemapReader.Read(packed.ToArray()).Problem);
    }

    [Fact]
    public void An_index_names_sitemaps() =>
        Assert.Equal(
            ["https://a.example/1.xml"],
            Read("<sitemapindex><sitemap><loc>https://a.example/1.xml</loc></sitemap></sitemapindex>").Sitemaps
        );

    [Fact]
    public void A_text_has_an_address_on_each_line() =>
        Assert.Equal(["https://a.example/x", "/y"], Read("https://a.example/x\r\n\r\n/y\n").Pages);

    [Theory]
    [InlineData("<urlset><url><loc>https://a.example/</loc></url><url>", 1)]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\">]><urlset><url><loc>&b;</loc></url></urlset>", 0)]
    [InlineData("<html></html>", 0)]
    [InlineData("Hello", 0)]
    public void What_is_wrong_with_a_sitemap_is_told(string text, int pages)
    {
        var read = Read(text);
        Assert.NotNull(read.Problem);
        Assert.Equal(pages, read.Pages.Length);
    }

    private static ReadSitemap Read(string text) => SitemapReader.Read(Encoding.UTF8.GetBytes(text));
}
