using Blog.Browser.Serving;

namespace Blog.Browser.Readers;

public sealed class XmlLintTests(SampleSites sites)
{
    [Fact]
    public async Task Every_XML_file_of_the_site_is_well_formed()
    {
        var xmllint = Tool.Find("xmllint");
        using var folder = new FeedFolder(sites["paper"]);
        var files = folder.Files.ToArray();
        Assert.Contains("sitemap.xml", files);
        Assert.Contains("feeds.opml", files);
        var (exitCode, output) = await Tool.Run(xmllint, folder.Path, ["--noout", "--nonet", .. files]);
        Assert.Equal("", output);
        Assert.Equal(0, exitCode);
    }
}
