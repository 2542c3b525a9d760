using Blog.Testing;
using Blog.Tests.Fakes;

namespace Blog.Tests.Finding;

public sealed class OutputOpenerTests : IDisposable
{
    private readonly TestHost _host = new() { Site = FakeSite.Of(("index.html", "new")) };

    [Theory]
    [InlineData(".cache", "site/.cache", "a folder of this name is needed")]
    [InlineData(".cache/build.lock/x", "site/.cache/build.lock", "a file of this name is locked")]
    [InlineData(".output.blog/lock/x", "site/.output.blog/lock", "a file of this name is locked")]
    [InlineData(".output.blog", ".output.blog", "the output is prepared in a folder of this name")]
    public void What_stands_in_the_place_of_a_lock_is_named_and_stays(string path, string named, string reason)
    {
        _host.Folder.Write("site/" + path, "mine");
        AssertRefused(named, reason);
        Assert.Equal("mine", _host.Folder.Read("site/" + path));
    }

    [Theory]
    [InlineData(".output.blog/lock")]
    [InlineData(".cache/build.lock")]
    public void A_lock_that_is_a_link_is_not_written_through(string path)
    {
        _host.Folder.Write("mine.txt", "mine");
        _host.Folder.Link("site/" + path, _host.Folder.PathOf("mine.txt"));
        AssertRefused("site/" + path, "Move it away.");
        Assert.Equal("mine", _host.Folder.Read("mine.txt"));
    }

    [Theory]
    [InlineData(".output.blog/lock")]
    [InlineData(".cache/build.lock")]
    public void A_lock_that_is_a_pipe_is_named(string path)
    {
        _host.Folder.Pipe("site/" + path);
        AssertRefused("site/" + path, "Move it away.");
    }

    [Fact]
    public void A_cache_that_is_a_link_to_nowhere_is_named()
    {
        _host.Folder.Link("site/.cache", "/nowhere/at/all");
        AssertRefused("site/.cache", "Move it away.");
    }

    public void Dispose() => _host.Dispose();

    private void AssertRefused(string named, string reason)
    {
        _host.Folder.Write("site/output/mine.html", "mine");
        foreach (var command in (string[])["build", "clean"])
        {
            var run = _host.Run(command);
            Assert.Equal(2, run.ExitCode);
            Assert.Contains(named, run.Error, StringComparison.Ordinal);
            Assert.Contains(reason, run.Error, StringComparison.Ordinal);
            Assert.Equal(["mine.html"], _host.Folder.Files("site/output"));
        }
    }
}
