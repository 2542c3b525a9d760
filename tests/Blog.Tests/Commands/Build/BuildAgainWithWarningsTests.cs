using Blog.Testing;
using Blog.Tests.Fakes;

namespace Blog.Tests.Commands.Build;

public sealed class BuildAgainWithWarningsTests : IDisposable
{
    private readonly TestHost _host = new() { MakesRealSites = true };

    public BuildAgainWithWarningsTests()
    {
        _host.LetFilesSettle();
        _host.WriteTheme();
        _host.Folder.Write("site/content/site.yml", TestSite.Settings);
        _host.Folder.Write(
            "site/content/posts/a.md",
            "---\ntitle: A\ndate: 2020-01-01\nsummery: S\n---\nA footnote.[^1]\n\n[^2]: Nobody refers to it.\n"
        );
    }

    [Theory]
    [InlineData]
    [InlineData("--json")]
    [InlineData("--all", "--verbose")]
    public void Warnings_are_said_again_when_nothing_changed(params string[] options)
    {
        var first = _host.Run(["build", .. options]);
        Assert.Contains("content/posts/a.md", first.Error + first.Out, StringComparison.Ordinal);
        var isMade = false;
        _host.WhileMaking = () => isMade = true;

        var second = _host.Run(["build", .. options]);

        Assert.False(isMade);
        Assert.Equal(first.ExitCode, second.ExitCode);
        Assert.Equal(first.Error, second.Error);
        Assert.Equal(Diagnostics(first.Out), Diagnostics(second.Out));
    }

    [Fact]
    public void A_warning_that_is_mended_is_not_said_again()
    {
        _host.Run("build");
        _host.Folder.Write("site/content/posts/a.md", "---\ntitle: A\ndate: 2020-01-01\n---\nMended.\n");

        var second = _host.Run("build");

        Assert.DoesNotContain("warning", second.Error + second.Out, StringComparison.Ordinal);
    }

    public void Dispose() => _host.Dispose();

    // What was written and how long it took differ.
    private static string Diagnostics(string answer) =>
        answer.Contains("\"diagnostics\"", StringComparison.Ordinal)
            ? answer[answer.IndexOf("\"diagnostics\"", StringComparison.Ordinal)..]
            : "";
}
