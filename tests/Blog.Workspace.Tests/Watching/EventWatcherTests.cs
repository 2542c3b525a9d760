using Blog.Testing;

namespace Blog.Workspace.Tests.Watching;

public sealed class EventWatcherTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public static TheoryData<string> Saves => [.. SaveKinds.All.Keys];

    [Theory]
    [MemberData(nameof(Saves))]
    public async Task A_save_is_seen_and_at_no_moment_is_the_file_gone_or_empty(string kind)
    {
        _folder.Write("site/content/posts/a.md", "old");
        _folder.Write("site/content/posts/b.md", "b");
        await using var watched = new WatchedFolder(_folder);
        SaveKinds.All[kind](_folder.PathOf("site/content/posts/a.md"), "new");
        var shown = await watched.CatchUpAsync();
        Assert.Contains("content/posts/a.md new", WatchedFolder.PictureOf(watched.Snapshot), StringComparison.Ordinal);
        Assert.All(shown, s => Assert.Matches("content/posts/a.md (old|new)\n", s));
        Assert.Empty(watched.Said);
    }

    [Fact]
    public async Task A_save_by_renaming_is_told_with_nothing_but_the_file()
    {
        _folder.Write("site/content/a.md", "old");
        await using var watched = new WatchedFolder(_folder);
        _folder.Write("site/content/.a.md.tmp", "new");
        File.Move(_folder.PathOf("site/content/.a.md.tmp"), _folder.PathOf("site/content/a.md"), overwrite: true);
        Assert.Equal(["content/a.md"], (await watched.NextAsync()).Touched.Select(p => p.Value));
    }

    [Fact]
    public async Task Files_come_and_go()
    {
        await using var watched = new WatchedFolder(_folder);
        _folder.Write("site/content/new.md", "x");
        _folder.Write("site/content/images/a.png", "picture");
        await watched.CatchUpAsync();
        Assert.Equal(
            ["content/images/a.png", "content/new.md", "content/site.yml"],
            watched.Snapshot.Files.Select(f => f.Value)
        );
        File.Delete(_folder.PathOf("site/content/new.md"));
        Directory.Delete(_folder.PathOf("site/content/images"), recursive: true);
        await watched.CatchUpAsync();
        Assert.Equal(["content/site.yml"], watched.Snapshot.Files.Select(f => f.Value));
    }

    [Fact]
    public async Task A_folder_renamed_moved_out_and_moved_in_takes_its_files_along()
    {
        _folder.Write("site/content/posts/one/index.md", "x");
        _folder.Write("site/content/posts/one/deep/er/a.txt", "y");
        await using var watched = new WatchedFolder(_folder);
        Directory.Move(_folder.PathOf("site/content/posts/one"), _folder.PathOf("site/content/posts/two"));
        await watched.CatchUpAsync();
        _folder.Write("site/content/posts/two/deep/er/a.txt", "changed");
        await watched.CatchUpAsync();
        Directory.Move(_folder.PathOf("site/content/posts/two"), _folder.PathOf("outside"));
        await watched.CatchUpAsync();
        Directory.Move(_folder.PathOf("outside"), _folder.PathOf("site/content/posts/three"));
        await watched.CatchUpAsync();
        _folder.Write("site/content/posts/three/deep/er/a.txt", "changed again");
        await watched.CatchUpAsync();
        Assert.Contains(
            "content/posts/three/deep/er/a.txt changed again",
            WatchedFolder.PictureOf(watched.Snapshot),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Folders_that_get_files_as_soon_as_they_are_there_lose_none()
    {
        await using var watched = new WatchedFolder(_folder);
        for (var i = 0; i < 30; i++)
            _folder.Write($"site/content/posts/{i % 6}/x{i}/y/z/a.md", "x");
        await watched.CatchUpAsync();
        for (var i = 0; i < 30; i++)
            _folder.Write($"site/content/posts/{i % 6}/x{i}/y/z/a.md", "longer");
        await watched.CatchUpAsync();
    }

    [Fact]
    public async Task Five_hundred_files_at_once_come_in_few_batches()
    {
        for (var i = 0; i < 500; i++)
            _folder.Write($"site/content/posts/{i}.md", "one branch");
        await using var watched = new WatchedFolder(_folder);
        for (var i = 0; i < 500; i++)
        {
            if (i % 3 == 0)
                File.Delete(_folder.PathOf($"site/content/posts/{i}.md"));
            else
                _folder.Write($"site/content/posts/{i}.md", "another branch");
        }

        Assert.InRange((await watched.CatchUpAsync()).Count, 1, 100);
    }

    [Fact]
    public async Task What_belongs_to_tools_wakes_nobody()
    {
        await using var watched = new WatchedFolder(_folder);
        foreach (
            var path in (string[])
                [
                    ".git/index",
                    ".a.md.swp",
                    "4913",
                    "a.md~",
                    "posts.md___jb_tmp___",
                    "node_modules/a/b.js",
                    "code/bin/x.dll",
                ]
        )
            _folder.Write("site/content/" + path, "x");
        _folder.Write("site/output/index.html", "x");
        _folder.Write("site/content/last.md", "x");
        while (!(await watched.NextAsync()).Touched.Any(p => p.Value == "content/last.md"))
            Assert.Equal(["content/site.yml"], watched.Snapshot.Files.Select(f => f.Value));
        Assert.Equal(["content/last.md", "content/site.yml"], watched.Snapshot.Files.Select(f => f.Value));
    }

    [Fact]
    public async Task The_folders_may_be_deleted_and_made_again()
    {
        _folder.Write("site/content/a.md", "x");
        await using var watched = new WatchedFolder(_folder);
        _folder.Write("site/themes/paper/a.css", "x");
        await watched.CatchUpAsync();
        Directory.Move(_folder.PathOf("site/content"), _folder.PathOf("aside"));
        await watched.CatchUpAsync();
        Directory.Move(_folder.PathOf("aside"), _folder.PathOf("site/content"));
        await watched.CatchUpAsync();
        Directory.Delete(_folder.PathOf("site/themes"), recursive: true);
        await watched.CatchUpAsync();
        _folder.Write("site/themes/plain/b.css", "x");
        await watched.CatchUpAsync();
        _folder.Write("site/themes/plain/b.css", "changed");
        _folder.Write("site/content/a.md", "changed");
        await watched.CatchUpAsync();
        Assert.Equal(
            "content/a.md changed\ncontent/site.yml title: Test\n\nthemes/plain/b.css changed",
            WatchedFolder.PictureOf(watched.Snapshot)
        );
    }

    public void Dispose() => _folder.Dispose();
}
