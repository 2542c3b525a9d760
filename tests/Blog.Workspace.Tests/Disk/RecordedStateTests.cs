using Blog.Testing;
using Blog.Workspace.Disk;
using Blog.Workspace.Disk.Changes;

namespace Blog.Workspace.Tests.Disk;

public sealed class RecordedStateTests : IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly string _file;

    public RecordedStateTests()
    {
        _folder.Write("a", "old");
        _file = _folder.PathOf("a");
    }

    [Fact]
    public void A_file_that_nobody_touches_keeps_its_state() => Assert.Equal(StampOf(_file), StampOf(_file));

    [Fact]
    public void Other_bytes_of_the_same_size_under_the_old_time_are_noticed()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere a restored time hides the change; --verify opens all.");
        File.SetLastWriteTimeUtc(_file, TestFolder.LongAgo);
        var before = StampOf(_file);
        WaitForTheDisk();

        _folder.Write("a", "new");
        File.SetLastWriteTimeUtc(_file, TestFolder.LongAgo);

        var after = StampOf(_file);
        Assert.Equal(before!.Value.Modified, after!.Value.Modified);
        Assert.NotEqual(before, after);
    }

    [Fact]
    public void Another_file_in_the_place_of_one_is_noticed()
    {
        var before = StampOf(_file);
        _folder.Write("b", "old");
        File.SetLastWriteTimeUtc(_folder.PathOf("b"), File.GetLastWriteTimeUtc(_file));

        File.Move(_folder.PathOf("b"), _file, overwrite: true);

        Assert.NotEqual(before, StampOf(_file));
    }

    [Fact]
    public void A_link_has_the_state_of_its_file_and_none_of_its_own()
    {
        _folder.Link("link", "a");
        var link = _folder.PathOf("link");

        Assert.Equal(StampOf(_file), StampOf(link));
        Assert.Null(StampOfItself(link));
        Assert.Equal(StampOf(_file), StampOfItself(_file));
    }

    [Fact]
    public void A_folder_a_missing_file_and_a_broken_link_have_no_state()
    {
        _folder.Link("broken", "nothing");

        Assert.Null(StampOf(_folder.Root));
        Assert.Null(StampOfItself(_folder.Root));
        Assert.Null(StampOf(_folder.PathOf("nothing")));
        Assert.Null(StampOf(_folder.PathOf("broken")));
    }

    [Theory]
    [InlineData(1_000_000_000_500_000_000, 0.05, false)]
    [InlineData(1_000_000_000_500_000_000, 0.2, true)]
    // A disk that knows whole seconds only.
    [InlineData(1_000_000_000_000_000_000, 2, false)]
    [InlineData(1_000_000_000_000_000_000, 4, true)]
    // A clock that was set back.
    [InlineData(1_000_000_000_500_000_000, -3600, false)]
    public void A_state_is_settled_once_a_change_would_show_in_it(long time, double secondsLater, bool isSettled)
    {
        var moment = DateTimeOffset.UnixEpoch.AddTicks(time / 100).AddSeconds(secondsLater);

        var stamp = new DiskStamp(1, 1, InTheUnitOfStamps(time), OperatingSystem.IsLinux() ? time : 0);

        Assert.Equal(isSettled, RecordedState.IsSettledAt(moment, stamp));
    }

    public void Dispose() => _folder.Dispose();

    private static DiskStamp? StampOf(string path) => RecordedState.Of(path, TimeProvider.System)?.Stamp;

    private static DiskStamp? StampOfItself(string path) => RecordedState.OfItself(path, TimeProvider.System)?.Stamp;

    private static long InTheUnitOfStamps(long nanoseconds) =>
        OperatingSystem.IsLinux() ? nanoseconds : DateTime.UnixEpoch.AddTicks(nanoseconds / 100).Ticks;

    // Linux notes times in steps of some milliseconds.
    private static void WaitForTheDisk() => Thread.Sleep(50);
}
