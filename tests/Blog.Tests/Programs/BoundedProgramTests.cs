using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Blog.Programs;
using Blog.Testing;

namespace Blog.Tests.Programs;

/// <summary>Programs that draw may hang, flood their output or print garbage.</summary>
public sealed class BoundedProgramTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public BoundedProgramTests() =>
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The programs of these tests are scripts of a Unix shell.");

    [Fact]
    public async Task A_program_gets_its_input_and_arguments_unchanged()
    {
        var end = await RunAsync("cat; printf '%s|' \"$@\"; pwd", ["a b", "$(id)", ";", "\"'"], "in\nput");
        Assert.Equal(ProgramEndKind.Done, end.Kind);
        Assert.Equal($"in\nputa b|$(id)|;|\"'|{_folder.Root}\n", Encoding.UTF8.GetString(end.Output));
    }

    [Fact]
    public async Task A_program_that_hangs_is_ended_with_all_that_it_started()
    {
        var watch = Stopwatch.StartNew();
        var end = await RunAsync("sleep 600 & echo $! > child; sleep 600", [], "", TimeSpan.FromSeconds(1));
        Assert.Equal(ProgramEndKind.TooLong, end.Kind);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), watch.Elapsed.ToString());
        await AssertEndedAsync(int.Parse(File.ReadAllText(_folder.PathOf("site/child")), provider: null));
    }

    [Fact]
    public async Task A_program_that_writes_without_end_is_ended()
    {
        var end = await RunAsync("while :; do printf '%01024d' 0; done", [], "", TimeSpan.FromMinutes(1));
        Assert.Equal(ProgramEndKind.TooMuch, end.Kind);
        Assert.Empty(end.Output);
    }

    [Fact]
    public async Task Errors_without_end_are_cut()
    {
        var end = await RunAsync(
            "i=0; while [ $i -lt 3000 ]; do printf '%0100d' 0 >&2; i=$((i+1)); done; exit 3",
            [],
            ""
        );
        Assert.Equal((ProgramEndKind.Failed, 64 * 1024), (end.Kind, end.Errors.Length));
    }

    [Fact]
    public async Task A_program_that_reads_nothing_does_not_hold_the_writer() =>
        Assert.Equal(ProgramEndKind.Done, (await RunAsync("exit 0", [], new string('a', 4_000_000))).Kind);

    [Fact]
    public async Task A_program_that_cannot_start_is_told()
    {
        File.WriteAllText(_folder.PathOf("broken"), "#!/nowhere/at/all\n");
        UnixMode.Set(_folder.PathOf("broken"), UnixFileMode.UserExecute | UnixFileMode.UserRead);
        var call = new ProgramCall(
            _folder.PathOf("broken"),
            [],
            _folder.Root,
            TimeSpan.FromSeconds(9),
            TimeProvider.System
        );
        var end = await BoundedProgram.RunAsync(call, TestContext.Current.CancellationToken);
        Assert.Equal(ProgramEndKind.NotStarted, end.Kind);
    }

    [Fact]
    public async Task Secrets_of_the_environment_stay_here()
    {
        Environment.SetEnvironmentVariable("BLOG_SECRET_OF_A_TEST", "hidden");
        var end = await RunAsync("env", [], "");
        Assert.DoesNotContain("hidden", Encoding.UTF8.GetString(end.Output), StringComparison.Ordinal);
        Assert.Contains("PATH=", Encoding.UTF8.GetString(end.Output), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelling_ends_it()
    {
        using var cancel = new CancellationTokenSource();
        var running = RunAsync("sleep 600", [], "", TimeSpan.FromMinutes(9), cancel.Token);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
    }

    public void Dispose() => _folder.Dispose();

    private Task<ProgramEnd> RunAsync(
        string script,
        ImmutableArray<string> arguments,
        string input,
        TimeSpan? timeout = null,
        CancellationToken? cancellation = null
    )
    {
        var call = new ProgramCall(
            "/bin/sh",
            ["-c", script, "sh", .. arguments],
            _folder.Root,
            timeout ?? TimeSpan.FromMinutes(1),
            TimeProvider.System
        )
        {
            Input = Encoding.UTF8.GetBytes(input),
        };
        return BoundedProgram.RunAsync(call, cancellation ?? TestContext.Current.CancellationToken);
    }

    private static async Task AssertEndedAsync(int id)
    {
        for (var i = 0; i < 100 && IsRunning(id); i++)
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System);
        Assert.False(IsRunning(id));
    }

    private static bool IsRunning(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return !process.HasExited
                && !File.ReadAllText($"/proc/{id}/stat").Contains(") Z ", StringComparison.Ordinal);
        }
        catch (ArgumentException)
        {
            return false;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
