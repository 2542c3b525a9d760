using Blog.Testing;
using Blog.Text;
using Blog.Workspace.Disk;
using Blog.Workspace.Watching;

namespace Blog.Workspace.Tests.Watching;

public sealed class HeldFileTests : IDisposable
{
    private static readonly ContentPath Path = new("content/a.md");

    private readonly TestFolder _folder = new();
    private readonly SiteFolder _site;

    public HeldFileTests()
    {
        _folder.Write("site/content/site.yml", "title: Test\n");
        _folder.Write("site/content/a.md", "one");
        _site = SiteFolder.At(_folder.Root)!;
    }

    [Fact]
    public void A_file_in_the_midst_of_a_save_is_read_when_it_is_written()
    {
        var before = Look(null, () => { });
        _folder.Write("site/content/a.md", "");

        Assert.Equal("two", TextOf(Look(before, () => _folder.Write("site/content/a.md", "two"))));
    }

    [Fact]
    public void A_file_that_stays_empty_is_empty()
    {
        var before = Look(null, () => { });
        _folder.Write("site/content/a.md", "");
        var waits = 0;

        var after = Look(before, () => waits++);

        Assert.Equal("", TextOf(after));
        Assert.Equal(1, waits);
        Assert.Same(after, Look(after, () => waits++));
        Assert.Equal(1, waits);
    }

    public void Dispose() => _folder.Dispose();

    private HeldFile? Look(HeldFile? earlier, Action meanwhile) =>
        HeldFile.Of(_site, Path, new PassingClock(meanwhile), earlier, trustsStamp: true);

    private static string TextOf(HeldFile? file) => System.Text.Encoding.UTF8.GetString(file!.Content.Bytes.Span);

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
