using Blog.Testing;
using Blog.Workspace.Importing;

namespace Blog.Workspace.Tests.Importing;

public sealed class OldSiteFilesTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_files_of_a_built_site_are_its_addresses()
    {
        foreach (
            var file in new[]
            {
                "index.html",
                "a/index.html",
                "b.html",
                "x y.png",
                ".git/config",
                "404.html",
                ".well-known/x",
            }
        )
            _folder.Write("old/" + file, "");
        _folder.Link("old/out", "..");
        Assert.Equal(
            ["/", "/.well-known/x", "/a/", "/b.html", "/x%20y.png"],
            Read("old").Addresses.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_folder_without_a_page_is_no_site()
    {
        _folder.Write("old/a.md", "");
        Assert.Contains("has no page", Assert.Single(Read("old").Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void The_sitemaps_of_an_index_lie_beside_it()
    {
        _folder.Write(
            "index.xml",
            "<sitemapindex><sitemap><loc>https://a.example/s/1.xml</loc></sitemap>"
                + "<sitemap><loc>https://a.example/../2.xml</loc></sitemap>"
                + "<sitemap><loc>https://a.example/index.xml</loc></sitemap></sitemapindex>"
        );
        _folder.Write("1.xml", "<urlset><url><loc>https://a.example/x/</loc></url></urlset>");
        var read = Read("index.xml");
        Assert.Equal(["https://a.example/x/"], read.Addresses);
        Assert.Equal(["The index names the sitemap '2.xml', which is not beside it."], read.Problems);
    }

    [Fact]
    public void What_is_not_there_is_told() => Assert.Single(Read("nothing").Problems);

    private OldSiteAddresses Read(string name) => OldSiteFiles.Read(_folder.PathOf(name), SourceLimits.Usual);
}
