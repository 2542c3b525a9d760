using System.Text.RegularExpressions;
using Blog.Tests.Fakes;

namespace Blog.Tests.Commands.Build;

/// <summary>
/// Runs the program in a process of its own and lets the kernel kill it as it enters a system call, or fail that call.
/// The tests of <c>Publication</c> stop at every step; these few show that the program really takes those steps.
/// </summary>
/// <remarks>
/// Calls are counted for each thread. One thread alone makes the calls named here, always in the same order. Folders
/// for new files are made by whichever thread comes first, so no row counts them.
/// </remarks>
public sealed partial class BuildKilledTests : IDisposable
{
    private const string Known =
        "mkdir openat ftruncate pwrite64 write fsync linkat rename renameat2 unlink rmdir chmod fchmod";

    private readonly TestHost _host = new() { MakesRealSites = true };

    public BuildKilledTests()
    {
        _host.WriteTheme();
        Write("Old");
        _host.Folder.Write("site/content/swap/x.txt", "old");
        _host.Folder.Write("site/output/verified.txt", "mine");
    }

    [Theory]
    [InlineData("fsync", 1)]
    [InlineData("linkat", 1)]
    [InlineData("linkat", 6)]
    [InlineData("renameat2", 1)]
    [InlineData("rename", 1)]
    [InlineData("rename", 3)]
    [InlineData("rmdir", 1)]
    [InlineData("renameat2", 2)]
    [InlineData("unlink", 2)]
    [InlineData("unlink", 8)]
    public async Task A_build_that_is_killed_leaves_one_whole_site(string call, int number)
    {
        Assert.SkipUnless(await Strace.IsHereAsync(), "strace is not installed, or may not trace here.");
        var old = BuildOldAndChange();
        var (result, _) = await Strace.BuildAsync(_host.Folder, call, $"{call}:signal=KILL:when={number}");
        Assert.Equal(Strace.Killed, result.ExitCode);
        var killed = Picture();
        Build();
        Assert.NotEqual(old, Picture());
        Assert.Contains(killed, new[] { old, Picture() });
        AssertNothingIsPrepared();
    }

    [Theory]
    [InlineData("fsync", "EIO", "1")]
    [InlineData("fsync", "EIO", "1+")]
    [InlineData("rename", "ENOSPC", "1")]
    [InlineData("rename", "EIO", "3")]
    [InlineData("rename", "EACCES", "2+")]
    public async Task A_build_that_the_disk_fails_leaves_the_old_site_and_says_so(
        string call,
        string error,
        string when
    )
    {
        Assert.SkipUnless(await Strace.IsHereAsync(), "strace is not installed, or may not trace here.");
        var old = BuildOldAndChange();
        var (result, _) = await Strace.BuildAsync(_host.Folder, call, $"{call}:error={error}:when={when}");
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("error: 'output' cannot be changed. ", result.Error, StringComparison.Ordinal);
        Assert.Contains("/site/", result.Error, StringComparison.Ordinal);
        Assert.Equal(old, Picture());
        Build();
        Assert.NotEqual(old, Picture());
        AssertNothingIsPrepared();
    }

    [Fact]
    public async Task The_program_changes_an_output_by_no_other_calls_than_those_that_tests_stop_at()
    {
        Assert.SkipUnless(await Strace.IsHereAsync(), "strace is not installed, or may not trace here.");
        BuildOldAndChange();
        var (result, lines) = await Strace.BuildAsync(_host.Folder, "%file,%desc");
        Assert.Equal(0, result.ExitCode);
        var changing = lines
            .Where(l => l.Contains("output", StringComparison.Ordinal))
            .Select(l => (Name: Call().Match(l).Groups[1].Value, Line: l))
            .Where(c => Changing().IsMatch(c.Name) || c.Line.Contains("O_CREAT", StringComparison.Ordinal))
            .Select(c => c.Name)
            .ToHashSet();
        Assert.Superset(new HashSet<string> { "linkat", "renameat2", "rename", "unlink", "rmdir", "fsync" }, changing);
        Assert.Subset(Known.Split(' ').ToHashSet(), changing);
    }

    public void Dispose() => _host.Dispose();

    // The copy of the site, which readers see while the output changes, stays for the next build.
    private void AssertNothingIsPrepared()
    {
        var work = _host.Folder.PathOf("site/.output.blog");
        if (Directory.Exists(work))
            Assert.Equal([Path.Combine(work, "site")], Directory.EnumerateFileSystemEntries(work));
    }

    private string BuildOldAndChange()
    {
        Build();
        var old = Picture();
        Write("New");
        Directory.Delete(_host.Folder.PathOf("site/content/swap"), recursive: true);
        _host.Folder.Write("site/content/swap", "new");
        return old;
    }

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

    private string Picture() =>
        string.Join(
            '\n',
            _host
                .Folder.Files("site/output")
                .Where(f => !f.StartsWith(".blog-staging/", StringComparison.Ordinal))
                .Select(f => $"{f} {_host.Folder.Read("site/output/" + f)}")
        );

    [GeneratedRegex(@"^\d+ +(?:<\.\.\. )?(\w+)")]
    private static partial Regex Call();

    [GeneratedRegex(
        "^(rename|link|unlink|symlink|mkdir|rmdir|mknod|truncate|ftruncate|f?chmod|f?chown|lchown|pwrite|write|"
            + "copy_file_range|sendfile|fallocate|fsync|fdatasync|syncfs|creat|utime|f?setxattr|removexattr)"
    )]
    private static partial Regex Changing();
}
