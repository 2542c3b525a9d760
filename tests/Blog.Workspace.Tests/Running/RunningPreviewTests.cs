using Blog.Testing;
using Blog.Workspace.Disk;
using Blog.Workspace.Running;

namespace Blog.Workspace.Tests.Running;

public sealed class RunningPreviewTests : IDisposable
{
    private const int NoProcess = int.MaxValue;
    private static readonly Uri Address = new("http://localhost:5080/blog/");

    private readonly TestFolder _folder = new();

    [Fact]
    public void A_running_preview_is_found_until_it_ends()
    {
        Assert.Null(RunningPreview.Find(Site));
        using (RunningPreview.Announce(Site, Address, Environment.ProcessId))
            Assert.Equal(Address, RunningPreview.Find(Site));
        Assert.Null(RunningPreview.Find(Site));
        Assert.Empty(_folder.Files("site/.cache"));
    }

    [Fact]
    public void A_preview_that_died_is_not_found()
    {
        RunningPreview.Announce(Site, Address, NoProcess);
        Assert.Null(RunningPreview.Find(Site));
    }

    [Fact]
    public void The_end_of_an_earlier_preview_leaves_a_later_one()
    {
        var earlier = RunningPreview.Announce(Site, new Uri("http://localhost:1/"), NoProcess);
        using var later = RunningPreview.Announce(Site, Address, Environment.ProcessId);
        earlier.Dispose();
        Assert.Equal(Address, RunningPreview.Find(Site));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"format": 2, "pid": PID, "url": "http://localhost/"}""")]
    [InlineData("""{"format": 1, "pid": "PID", "url": "http://localhost/"}""")]
    [InlineData("""{"format": 1, "pid": PID, "url": "file:///etc/passwd"}""")]
    [InlineData("""{"format": 1, "pid": PID, "url": 3}""")]
    [InlineData("""{"format": 1, "pid": -1, "url": "http://localhost/"}""")]
    public void A_file_that_no_preview_wrote_is_passed_over(string text)
    {
        _folder.Write(
            "site/.cache/preview.json",
            text.Replace(
                "PID",
                Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture),
                StringComparison.Ordinal
            )
        );
        Assert.Null(RunningPreview.Find(Site));
    }

    public void Dispose() => _folder.Dispose();

    private SiteFolder Site => SiteFolder.At(_folder.Root)!;
}
