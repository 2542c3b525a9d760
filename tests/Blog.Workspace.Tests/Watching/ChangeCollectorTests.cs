using Blog.Testing;
using Blog.Text;
using Blog.Workspace.Disk;
using Blog.Workspace.Watching;
using Microsoft.Extensions.Time.Testing;

namespace Blog.Workspace.Tests.Watching;

public sealed class ChangeCollectorTests : IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly FakeTimeProvider _clock = new();
    private readonly ChangeCollector _collector;

    public ChangeCollectorTests()
    {
        _folder.Write("site/content/a.md", "x");
        _folder.Write("site/content/b.md", "x");
        _collector = new ChangeCollector(_clock, new SaveInProgress(SiteFolder.At(_folder.Root)!));
    }

    [Fact]
    public void A_batch_is_given_once_it_was_quiet_for_8_ms()
    {
        var start = _clock.GetUtcNow();
        Touch("content/b.md");
        Advance(6);
        Touch("content/a.md");
        Advance(6);
        Touch("content/b.md");
        Advance(7);
        Assert.Null(Given());
        Advance(1);
        Assert.Equal("content/a.md content/b.md", Given(start));
    }

    [Fact]
    public void A_batch_is_given_60_ms_after_its_first_event_though_more_come()
    {
        for (var i = 0; i < 59; i++)
        {
            Touch("content/a.md");
            Advance(1);
            Assert.Null(Given());
        }

        Advance(1);
        Assert.Equal("content/a.md", Given());
    }

    [Fact]
    public void A_file_that_is_empty_or_gone_is_waited_for_up_to_60_ms()
    {
        _folder.Write("site/content/a.md", "");
        Touch("content/a.md");
        Advance(50);
        Assert.Null(Given());
        _folder.Write("site/content/a.md", "y");
        Advance(8);
        Assert.Equal("content/a.md", Given());

        File.Delete(_folder.PathOf("site/content/b.md"));
        _collector.Miss(new ContentPath("content/b.md"));
        Advance(59);
        Assert.Null(Given());
        Advance(1);
        Assert.Equal("content/b.md", Given());
    }

    [Fact]
    public void A_file_that_came_only_to_be_moved_is_not_waited_for()
    {
        Touch("content/a.md.tmp");
        _collector.Miss(new ContentPath("content/a.md.tmp"));
        Touch("content/a.md");
        Advance(8);
        Assert.Equal("content/a.md content/a.md.tmp", Given());
    }

    [Fact]
    public void A_folder_stands_for_what_is_below_it()
    {
        foreach (var path in (string[])["content/x/a.md", "content/x", "content/x-y", "content/x/y/b.md"])
            Touch(path);
        Advance(60);
        Assert.Equal("content/x content/x-y", Given());
    }

    [Fact]
    public void Too_many_files_are_the_whole_site()
    {
        for (var i = 0; i < 5000; i++)
            Touch($"content/{i}.md");
        Advance(8);
        Assert.Equal("all:", Given());
        Touch("content/a.md");
        Advance(8);
        Assert.Equal("content/a.md", Given());
    }

    [Fact]
    public void With_anything_lost_nothing_is_named()
    {
        Touch("content/a.md");
        _collector.TouchAll();
        Advance(8);
        Assert.Equal("all:", Given());
    }

    public void Dispose()
    {
        _collector.Dispose();
        _folder.Dispose();
    }

    private void Touch(string path) => _collector.Touch(new ContentPath(path));

    private void Advance(int milliseconds)
    {
        for (var i = 0; i < milliseconds; i++)
            _clock.Advance(TimeSpan.FromMilliseconds(1));
    }

    private string? Given(DateTimeOffset? seenAt = null)
    {
        if (!_collector.Batches.TryRead(out var batch))
            return null;
        if (seenAt is not null)
            Assert.Equal(seenAt, batch.SeenAt);
        return (batch.IsWholeSite ? "all:" : "") + string.Join(' ', batch.Touched);
    }
}
