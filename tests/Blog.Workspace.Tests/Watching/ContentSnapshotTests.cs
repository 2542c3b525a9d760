using System.Diagnostics;
using System.Text;
using Blog.Engine.Content;
using Blog.Testing;
using Blog.Text;
using Blog.Workspace.Disk;
using Blog.Workspace.Watching;

namespace Blog.Workspace.Tests.Watching;

public sealed class ContentSnapshotTests : IDisposable
{
    private readonly TestFolder _folder = new();

    [Fact]
    public void A_snapshot_holds_the_files_as_they_were()
    {
        _folder.Write("site/content/a.md", "one");
        var snapshot = Take();
        _folder.Write("site/content/a.md", "two");
        _folder.Write("site/content/b.md", "new");
        Assert.Equal(["content/a.md one", "content/site.yml title: Test\n"], Picture(snapshot));
        Assert.Equal(
            ["content/a.md two", "content/b.md new", "content/site.yml title: Test\n"],
            Picture(Touched(snapshot, "content/a.md", "content/b.md"))
        );
    }

    [Fact]
    public async Task A_named_pipe_is_not_waited_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has its pipes elsewhere.");
        _folder.Write("site/content/a.md", "one");
        foreach (var name in new[] { "site/content/b.md", "site/content/c.png" })
        {
            using var made = Process.Start("mkfifo", _folder.PathOf(name));
            await made.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        File.CreateSymbolicLink(_folder.PathOf("site/content/d.md"), _folder.PathOf("site/content/b.md"));
        var taken = await Task.Run(Take, TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        Assert.Equal(
            ["content/a.md one", "content/b.md ", "content/c.png ", "content/d.md ", "content/site.yml title: Test\n"],
            Picture(taken)
        );
    }

    [Fact]
    public void A_link_that_is_moved_into_what_it_led_to_is_found_there()
    {
        _folder.Write("site/content/b/a.md", "one");
        _folder.Link("site/content/l", "b");
        var before = Take();
        Directory.Move(_folder.PathOf("site/content/l"), _folder.PathOf("site/content/b/x.md"));
        Assert.Equal(
            WatchedFolder.PictureOf(Take()),
            WatchedFolder.PictureOf(Touched(before, "content/l", "content/l/x.md"))
        );
    }

    [Fact]
    public void An_unchanged_file_keeps_its_bytes_and_an_unchanged_set_its_list()
    {
        _folder.Write("site/content/a.md", "one");
        _folder.Write("site/content/b.md", "b");
        var before = Take();
        _folder.Write("site/content/a.md", "two");
        var after = Touched(before, "content/a.md");
        Assert.True(before.Files == after.Files);
        Assert.Same(Read(before, "content/b.md"), Read(after, "content/b.md"));
        Assert.NotSame(Read(before, "content/a.md"), Read(after, "content/a.md"));
        Assert.Same(after, Touched(after, "content/a.md", "content/b.md", "content"));
    }

    [Fact]
    public void Files_in_the_midst_of_a_save_are_read_when_they_are_written()
    {
        _folder.Write("site/content/a.md", "one");
        _folder.Write("site/content/b.md", "one");
        _folder.Write("site/content/c.md", "one");
        var waits = 0;
        var before = Take(
            new PassingClock(() =>
            {
                waits++;
                _folder.Write("site/content/a.md", "two");
                _folder.Write("site/content/b.md", "two");
            })
        );
        foreach (var name in new[] { "a", "b", "c" })
            _folder.Write($"site/content/{name}.md", "");

        var after = before.Rescanned();

        Assert.Equal(
            ["content/a.md two", "content/b.md two", "content/c.md ", "content/site.yml title: Test\n"],
            Picture(after)
        );
        // One that was empty before is not waited for.
        Assert.Same(Read(after, "content/c.md"), Read(after.Rescanned(), "content/c.md"));
        Assert.Equal(1, waits);
    }

    [Fact]
    public void A_file_written_anew_with_the_same_bytes_keeps_them()
    {
        _folder.Write("site/content/a.md", "one");
        _folder.Write("site/content/a.png", "picture");
        var before = Take();
        Assert.Equal("picture", TextOf(before, "content/a.png"));
        _folder.Write("site/content/a.md", "one");
        _folder.Write("site/content/a.png", "picture");
        foreach (var after in (ContentSnapshot[])[Touched(before, "content/a.md", "content/a.png"), before.Rescanned()])
        {
            Assert.Same(Read(before, "content/a.md"), Read(after, "content/a.md"));
            Assert.Same(Read(before, "content/a.png"), Read(after, "content/a.png"));
            Assert.Empty(after.ChangedSince(before));
        }
    }

    [Fact]
    public void An_image_with_other_bytes_of_the_same_length_has_changed()
    {
        _folder.Write("site/content/a.png", "picture");
        var before = Take();
        Assert.Equal("picture", TextOf(before, "content/a.png"));
        _folder.Write("site/content/a.png", "another");
        var after = Touched(before, "content/a.png");
        Assert.Equal([new ContentPath("content/a.png")], after.ChangedSince(before));
        Assert.Equal("another", TextOf(after, "content/a.png"));
    }

    // What it was is asked for again then, and can only be read as it is.
    [Fact]
    public void An_image_whose_bytes_were_given_up_has_changed_too()
    {
        _folder.Write("site/content/a.png", "picture");
        var before = Take();
        Assert.Equal("picture", TextOf(before, "content/a.png"));
        _folder.Write("site/content/a.png", "another");
        GC.Collect();
        Assert.Equal([new ContentPath("content/a.png")], Touched(before, "content/a.png").ChangedSince(before));
    }

    [Fact]
    public void An_image_is_read_when_it_is_looked_at_and_never_has_another_length()
    {
        _folder.Write("site/content/a.png", "picture");
        var snapshot = Take();
        _folder.Write("site/content/a.png", "pic");
        Assert.Equal("pic\0\0\0\0", TextOf(snapshot, "content/a.png"));
    }

    public void Dispose() => _folder.Dispose();

    private ContentSnapshot Take() => Take(TimeProvider.System);

    private ContentSnapshot Take(TimeProvider clock) => ContentSnapshot.Take(SiteFolder.At(_folder.Root)!, clock);

    private static ContentSnapshot Touched(ContentSnapshot snapshot, params string[] paths) =>
        snapshot.With([.. paths.Select(p => new ContentPath(p))]);

    private static ContentBytes Read(ContentSnapshot snapshot, string path) => snapshot.Read(new ContentPath(path));

    private static string TextOf(ContentSnapshot snapshot, string path) =>
        Encoding.UTF8.GetString(Read(snapshot, path).Bytes.Span);

    private static IEnumerable<string> Picture(ContentSnapshot snapshot) =>
        snapshot.Files.Select(f => $"{f} {TextOf(snapshot, f.Value)}");

    /// <summary>A clock on which any time passes at once.</summary>
    /// <param name="meanwhile">What happens in that time.</param>
    private sealed class PassingClock(Action meanwhile) : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            meanwhile();
            return System.CreateTimer(callback, state, TimeSpan.Zero, period);
        }
    }
}
