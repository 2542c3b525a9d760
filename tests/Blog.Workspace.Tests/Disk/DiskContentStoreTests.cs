using Blog.Testing;
using Blog.Text;
using Blog.Workspace.Disk;

namespace Blog.Workspace.Tests.Disk;

public sealed class DiskContentStoreTests : IDisposable
{
    private readonly TestFolder _folder = new();

    [Fact]
    public void Files_below_content_and_themes_are_listed_in_ordinal_order()
    {
        foreach (
            var path in (string[])
                [
                    "site/themes/paper/theme.yml",
                    "site/content/b.md",
                    "site/content/B.md",
                    "site/content/a/z.md",
                    "site/other/x.md",
                ]
        )
            _folder.Write(path, "x");
        Assert.Equal(
            ["content/B.md", "content/a/z.md", "content/b.md", "content/site.yml", "themes/paper/theme.yml"],
            Files(Store())
        );
    }

    [Fact]
    public void Files_of_tools_are_passed_over()
    {
        foreach (
            var path in (string[])
                [
                    ".git/HEAD",
                    ".DS_Store",
                    "a.md~",
                    ".a.md.swp",
                    "b.swp",
                    "#a.md#",
                    ".#a.md",
                    "node_modules/x/y.js",
                    "code/bin/x.dll",
                    "code/obj/x.json",
                ]
        )
            _folder.Write("site/content/" + path, "x");
        Assert.Equal(["content/site.yml"], Files(Store()));
    }

    [Fact]
    public void A_file_that_grows_or_is_written_meanwhile_can_be_read()
    {
        using var writer = new FileStream(
            _folder.PathOf("site/content/site.yml"),
            FileMode.Open,
            FileAccess.ReadWrite,
            FileShare.ReadWrite
        );
        Assert.Equal("title: Test\n"u8.ToArray(), Store().Read(new ContentPath("content/site.yml")).Bytes.ToArray());
    }

    [Fact]
    public void A_file_deleted_since_is_a_problem_BLOG002()
    {
        _folder.Write("site/content/a.md", "x");
        var store = Store();
        File.Delete(_folder.PathOf("site/content/a.md"));
        Assert.Equal("BLOG002", store.Read(new ContentPath("content/a.md")).Problem!.Id);
    }

    // A folder cannot be opened as a file: the one refusal that an administrator gets too.
    [Fact]
    public void A_file_that_may_not_be_read_is_a_problem_BLOG002()
    {
        _folder.Write("site/content/a.md", "x");
        var store = Store();
        File.Delete(_folder.PathOf("site/content/a.md"));
        Directory.CreateDirectory(_folder.PathOf("site/content/a.md"));
        Assert.Contains(
            "access to it is denied",
            store.Read(new ContentPath("content/a.md")).Problem!.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Symbolic_links_inside_the_site_are_followed()
    {
        _folder.Write("site/shared/pic.png", "pic");
        _folder.Link("site/content/images", _folder.PathOf("site/shared"));
        _folder.Link("site/content/one.png", _folder.PathOf("site/shared/pic.png"));
        var store = Store();
        Assert.Equal(["content/images/pic.png", "content/one.png", "content/site.yml"], Files(store));
        Assert.Equal("pic"u8.ToArray(), store.Read(new ContentPath("content/images/pic.png")).Bytes.ToArray());
        Assert.Empty(store.Problems);
    }

    [Theory]
    [InlineData("outside", "which is outside the site")]
    [InlineData("outside/secret.txt", "which is outside the site")]
    [InlineData("site-beside", "which is outside the site")]
    [InlineData("nothing", "which does not exist")]
    [InlineData("site", "a folder that holds the link itself")]
    [InlineData("site/content", "a folder that holds the link itself")]
    public void Symbolic_links_that_lead_elsewhere_are_not_followed_BLOG002(string target, string reason)
    {
        _folder.Write("outside/secret.txt", "secret");
        _folder.Write("site-beside/secret.txt", "secret");
        _folder.Link("site/content/link", _folder.PathOf(target));
        var store = Store();
        Assert.Equal(["content/site.yml"], Files(store));
        var problem = Assert.Single(store.Problems);
        Assert.Equal(("BLOG002", "content/link"), (problem.Id, problem.Location.Path.Value));
        Assert.Contains(reason, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_leads_out_by_way_of_another_is_not_followed_BLOG002()
    {
        _folder.Write("outside/secret.txt", "secret");
        _folder.Link("site/shared", _folder.PathOf("outside"));
        _folder.Link("site/content/link.txt", "../shared/secret.txt");
        Assert.Equal(["BLOG002"], Store().Problems.Select(p => p.Id));
    }

    [Fact]
    public void A_site_that_is_itself_reached_through_a_link_is_whole()
    {
        _folder.Write("site/content/a.md", "x");
        _folder.Link("alias", _folder.Root);
        _folder.Link("site/content/b.md", "a.md");
        var store = new DiskContentStore(SiteFolder.At(_folder.PathOf("alias"))!, TimeProvider.System);
        Assert.Equal(["content/a.md", "content/b.md", "content/site.yml"], Files(store));
        Assert.Empty(store.Problems);
    }

    public void Dispose() => _folder.Dispose();

    private DiskContentStore Store() => new(SiteFolder.At(_folder.Root)!, TimeProvider.System);

    private static IEnumerable<string> Files(DiskContentStore store) => store.Files.Select(f => f.Value);
}
