using Blog.Testing;
using Blog.Tests.Fakes;

namespace Blog.Tests.Commands.Clean;

public sealed class CleanCommandTests : IDisposable
{
    private readonly TestHost _host = new()
    {
        Site = FakeSite.Of(("index.html", "home"), ("tags/go/index.html", "go")),
    };

    [Fact]
    public void All_that_build_wrote_is_removed()
    {
        _host.Run("build");
        Assert.Equal(new RunResult(0, "Removed 2 files from output/\n", ""), _host.Run("clean"));
        Assert.False(Directory.Exists(_host.Folder.PathOf("site/output")));
    }

    [Fact]
    public void Files_of_others_and_changed_ones_stay()
    {
        _host.Run("build");
        _host.Folder.Write("site/output/CNAME", "example.org");
        _host.Folder.Write("site/output/index.html", "mine");
        var result = _host.Run("clean");
        Assert.Equal("Kept output/index.html: somebody changed it.\nRemoved 1 file from output/\n", result.Out);
        Assert.Equal(["CNAME", "index.html"], _host.Folder.Files("site/output"));
    }

    [Fact]
    public void Where_nothing_was_built_nothing_is_removed() =>
        Assert.Equal(0, _host.Run("clean", "--json").Json.GetProperty("removed").GetInt32());

    [Fact]
    public void Clean_waits_for_a_build()
    {
        RunResult? clean = null;
        _host.WhileMaking = () => clean = _host.Run("clean");
        _host.Run("build");
        Assert.Equal(2, clean!.ExitCode);
    }

    public void Dispose() => _host.Dispose();
}
