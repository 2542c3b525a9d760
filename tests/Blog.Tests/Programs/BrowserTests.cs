using Blog.Programs;

namespace Blog.Tests.Programs;

public sealed class BrowserTests
{
    [Fact]
    public void An_address_is_one_argument_whatever_it_holds()
    {
        var started = new List<string>();
        Assert.Null(new Browser(Start).Open(new Uri("http://localhost:5080/posts/a b&c;$(d)/")));
        Assert.Equal(
            [
                OperatingSystem.IsWindows() ? "explorer.exe"
                : OperatingSystem.IsMacOS() ? "open"
                : "xdg-open",
                "http://localhost:5080/posts/a%20b&c;$(d)/",
            ],
            started
        );

        string? Start(string file, System.Collections.Immutable.ImmutableArray<string> arguments)
        {
            started.AddRange([file, .. arguments]);
            return null;
        }
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("vscode://file/x")]
    public void What_is_no_web_address_is_not_opened(string address) =>
        Assert.Contains(
            "not a web address",
            new Browser((_, _) => throw new InvalidOperationException("started")).Open(new Uri(address)),
            StringComparison.Ordinal
        );
}
