using Blog.Testing;
using Blog.Workspace.Disk;
using Blog.Workspace.Publishing.Folders;

namespace Blog.Workspace.Tests.Publishing.Folders;

public sealed class OutputFolderTests : IDisposable
{
    private readonly TestFolder _folder = new();

    [Theory]
    [InlineData("site", "holds the site itself")]
    [InlineData("", "holds the site itself")]
    [InlineData("site/content", "lies in content/")]
    [InlineData("site/content/out/deep", "lies in content/")]
    [InlineData("site/themes/x", "lies in themes/")]
    [InlineData("site/.git", "lies in .git/")]
    [InlineData("site/content/site.yml", "lies in content/")]
    [InlineData("site/file.txt", "is a file")]
    [InlineData("site/file.txt/deep/out", "lies below a file")]
    public void A_folder_in_which_files_would_do_harm_is_refused(string path, string reason)
    {
        _folder.Write("site/file.txt", "x");
        var (chosen, refusal) = Choose(path);
        Assert.Null(chosen);
        Assert.Contains(reason, refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("site/output")]
    [InlineData("site/public/www")]
    [InlineData("elsewhere")]
    [InlineData("site/content-of-mine")]
    public void Any_other_folder_is_taken(string path) => Assert.Null(Choose(path).Refusal);

    [Fact]
    public void A_symbolic_link_that_leads_out_of_the_site_is_refused()
    {
        Directory.CreateDirectory(_folder.PathOf("outside"));
        _folder.Link("site/output", _folder.PathOf("outside"));
        Assert.Contains(
            "symbolic link that leads out of the site",
            Choose("site/output").Refusal,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_symbolic_link_to_the_content_is_refused()
    {
        _folder.Link("elsewhere", _folder.PathOf("site/content"));
        Assert.Contains("lies in content/", Choose("elsewhere/out").Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_symbolic_link_that_goes_round_in_circles_is_refused()
    {
        _folder.Link("site/a", "b");
        _folder.Link("site/b", "a");
        Assert.Contains("circles", Choose("site/a").Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void The_users_own_folder_and_the_root_of_a_disk_are_refused()
    {
        var site = SiteFolder.At(_folder.Root)!;
        Assert.Contains(
            "holds your own folder",
            OutputFolder.Choose(site, _folder.PathOf("home"), _folder.PathOf("home/ann")).Refusal,
            StringComparison.Ordinal
        );
        Assert.Null(OutputFolder.Choose(site, _folder.PathOf("home/ann/www"), _folder.PathOf("home/ann")).Refusal);
    }

    [Fact]
    public void A_link_where_the_output_is_prepared_is_not_followed()
    {
        _folder.Write("outside/journal.json", "x");
        _folder.Link("site/.output.blog", _folder.PathOf("outside"));
        Assert.Contains("'.output.blog' is in the way", Choose("site/output").Refusal, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private (OutputFolder? Folder, string? Refusal) Choose(string path) =>
        OutputFolder.Choose(SiteFolder.At(_folder.Root)!, _folder.PathOf(path));
}
