using System.ComponentModel;
using System.Diagnostics;
using Blog.Tests.Fakes;

namespace Blog.Tests.Commands.Build;

/// <summary>
/// The program itself, killed by the kernel as it enters a system call. the tests of <c>Publication</c> stops at every
/// step; these few show that its steps are what the program really does.
/// </summary>
public sealed class BuildKilledTests : IDisposable
{
    private readonly TestHost _host = new() { MakesRealSites = true };

    public BuildKilledTests()
    {
        foreach (var (path, text) in Testing.TestTheme.Files)
            _host.Folder.Write("site/" + path, text);
        Write("Old");
        _host.Folder.Write("site/content/swap/x.txt", "old");
        _host.Folder.Write("site/output/verified.txt", "mine");
    }

    [Theory]
    [InlineData("mkdir", 5)]
    [InlineData("linkat", 1)]
    [InlineData("linkat", 6)]
    [InlineData("renameat2", 1)]
    [InlineData("rename", 3)]
    [InlineData("rmdir", 1)]
    [InlineData("renameat2", 2)]
    [InlineData("unlink", 8)]
    public async Task A_build_that_is_killed_leaves_one_whole_site(string call, int number)
    {
        Assert.SkipUnless(await HasStraceAsync(), "strace is not installed, or may not trace here.");
        Build();
        var old = Picture();
        Write("New");
        Directory.Delete(_host.Folder.PathOf("site/content/swap"), recursive: true);
        _host.Folder.Write("site/content/swap", "new");

        await BuildAndKillAsync(call, number);
        var killed = Picture();
        Build();
        Assert.NotEqual(old, Picture());
        Assert.Contains(killed, new[] { old, Picture() });
        Assert.False(Path.Exists(_host.Folder.PathOf("site/.output.blog")));
    }

    public void Dispose() => _host.Dispose();

    private void Write(string title)
    {
        var settings = $"title: {title}\nbase_url: https://notes.example/\nauthors: [{{name: Ann}}]\n";
        _host.Folder.Write("site/content/site.yml", settings);
        for (var day = 1; day <= 3; day++)
        {
            var text = $"---\ntitle: P{day}\ndate: 2020-11-0{day}\n---\nText.\n";
            _host.Folder.Write($"site/content/posts/p{day}.md", text);
        }
    }

    private void Build() => Assert.Equal(0, _host.Run("build", "--now", "2020-12-01").ExitCode);

    private string Picture() => string.Join('\n', _host.Folder.Files("site/output")
        .Where(f => !f.StartsWith(".blog-staging/", StringComparison.Ordinal))
        .Select(f => $"{f} {_host.Folder.Read("site/output/" + f)}"));

    private async Task BuildAndKillAsync(string call, int number)
    {
        string[] traced = ["-f", "-qq", "-o", "/dev/null", $"--trace={call}"];
        var program = Path.Combine(AppContext.BaseDirectory, "blog.dll");
        string[] build = ["build", "-q", "--root", _host.Folder.Root, "--now", "2020-12-01"];
        await RunAsync([.. traced, $"--inject={call}:signal=KILL:when={number}", "dotnet", program, .. build]);
    }

    private static async Task<bool> HasStraceAsync()
    {
        try
        {
            return OperatingSystem.IsLinux() && await RunAsync(["-o", "/dev/null", "true"]) == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static async Task<int> RunAsync(string[] arguments)
    {
        using var strace = Process.Start(new ProcessStartInfo("strace", arguments) { RedirectStandardError = true })!;
        await strace.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await strace.WaitForExitAsync(TestContext.Current.CancellationToken);
        return strace.ExitCode;
    }
}
