using System.Diagnostics;
using Blog.Testing;

namespace Blog.Tests;

public sealed class ProgramTests
{
    [Fact]
    public async Task In_a_folder_that_was_deleted_it_fails_with_a_sentence()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows deletes no folder that a program works in.");
        using var folder = new TestFolder();
        Directory.CreateDirectory(folder.PathOf("gone"));
        var program = Path.Combine(AppContext.BaseDirectory, "blog.dll");
        const string Script = "cd \"$1\" && rmdir \"$1\" && exec dotnet \"$2\" list drafts";
        using var run = Process.Start(
            new ProcessStartInfo("sh", ["-c", Script, "sh", folder.PathOf("gone"), program])
            {
                RedirectStandardError = true,
            }
        )!;
        var error = await run.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await run.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith("error: ", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }
}
