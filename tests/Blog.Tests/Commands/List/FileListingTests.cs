using Blog.Tests.Fakes;

namespace Blog.Tests.Commands.List;

public sealed class FileListingTests : IDisposable
{
    private readonly TestHost _host = new() { MakesRealSites = true };

    public FileListingTests()
    {
        Write("site.yml", "title: T\nbase_url: https://t.example/\nauthors: [{name: Ann}]\n");
        Write("posts/a.md", "---\ntitle: A\ndate: 2020-01-02\n---\n![x](/images/used.png)\n");
        Write("posts/b/index.md", "---\ntitle: B\ndate: 2020-01-02\nstatus: draft\n---\n");
        Write("posts/b/beside.png", "x");
        Write("posts/c.md", "---\ntitle: C\ndate: 2031-01-02\n---\n");
        Write("images/used.png", "x");
        Write("images/loose.png", "x");
        Write("images/x.png.bak", "x");
        Write("images/Thumbs.db", "x");
        Write("files/list.csv", "Email,Subscription Date\na@b.example,2020\n");
    }

    [Theory]
    [InlineData("posts/a.md", "published", null, false)]
    [InlineData("posts/b/index.md", "held back", "status: draft", false)]
    [InlineData("posts/b/beside.png", "held back", "with content/posts/b/index.md", false)]
    [InlineData("posts/c.md", "held back", "future", false)]
    [InlineData("images/used.png", "published", null, false)]
    [InlineData("images/loose.png", "published", null, true)]
    [InlineData("images/x.png.bak", "left out", "it is a backup copy by its name", false)]
    [InlineData("images/Thumbs.db", "left out", "Windows keeps it for itself", false)]
    [InlineData("files/list.csv", "left out", "it is a list of subscribers, with their addresses", false)]
    [InlineData("site.yml", "used", "settings", false)]
    public void Each_file_is_listed_with_what_becomes_of_it(
        string path,
        string state,
        string? reason,
        bool isUnreferenced
    )
    {
        var files = _host.Run("list", "files", "--json").Json.GetProperty("files").EnumerateArray();
        var file = Assert.Single(files, f => f.GetProperty("path").GetString() == "content/" + path);
        Assert.Equal(
            (state, reason, isUnreferenced),
            (
                file.GetProperty("state").GetString(),
                file.GetProperty("reason").GetString(),
                file.GetProperty("unreferenced").GetBoolean()
            )
        );
    }

    [Theory]
    [InlineData("images/x.png.bak", "it is a backup copy by its name")]
    [InlineData("files/list.csv", "it is a list of subscribers")]
    [InlineData("posts/b/index.md", "status: draft")]
    [InlineData("posts/b/beside.png", "content/posts/b/index.md")]
    public void Why_says_it_of_one_file(string path, string reason) =>
        Assert.Contains(reason, _host.Run("why", "content/" + path).Out, StringComparison.Ordinal);

    [Fact]
    public void The_list_is_a_calm_table() =>
        Assert.Contains("content/images/loose.png", _host.Run("list", "files").Out, StringComparison.Ordinal);

    public void Dispose() => _host.Dispose();

    private void Write(string path, string text) => _host.Folder.Write("site/content/" + path, text);
}
