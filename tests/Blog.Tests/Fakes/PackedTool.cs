using System.Diagnostics;

namespace Blog.Tests.Fakes;

/// <summary>
/// The program as its users get it: packed from the build that is tested, and installed with <c>dotnet tool</c> from
/// the package alone. There are two packages of the same build, of versions 0.0.9 and 9.9.9, for an upgrade.
/// </summary>
public sealed class PackedTool : IAsyncLifetime
{
    /// <summary>The version that is installed first.</summary>
    public const string Former = "0.0.9";

    /// <summary>The version to upgrade to.</summary>
    public const string Next = "9.9.9";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("blog-packed-");

    /// <summary>The folder with the packages.</summary>
    public string Packages => PathOf("packages");

    /// <summary>A path in the folder of this fixture.</summary>
    public string PathOf(string path) => Path.Combine(_folder.FullName, path);

    /// <summary>The program, installed.</summary>
    public string Blog => PathOf(Path.Combine("bin", "blog"));

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        // The configuration that the tests were built in, so that nothing is built again.
        var own = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var project = Path.Combine(Root(own), "src", "Blog");
        foreach (var version in (string[])[Former, Next])
        {
            string[] pack =
            [
                "pack",
                project,
                "--no-build",
                "-c",
                own.Parent!.Name,
                "-o",
                Packages,
                $"-p:Version={version}",
            ];
            var packed = await RunAsync("dotnet", _folder.FullName, pack);
            Assert.True(packed.ExitCode == 0, packed.Out + packed.Error);
        }

        string[] install = ["tool", "install", "StaticBlog.Tool", "--version", Former];
        var installed = await RunAsync("dotnet", _folder.FullName, [.. install, .. Places]);
        Assert.True(installed.ExitCode == 0, installed.Out + installed.Error);
    }

    /// <summary>Upgrades the installed program.</summary>
    internal Task<RunResult> UpgradeAsync() =>
        RunAsync("dotnet", _folder.FullName, ["tool", "update", "StaticBlog.Tool", "--version", Next, .. Places]);

    /// <summary>Runs a program to its end.</summary>
    /// <param name="program">The program.</param>
    /// <param name="folder">The folder that it is started in.</param>
    /// <param name="arguments">Its arguments.</param>
    internal async Task<RunResult> RunAsync(string program, string folder, params string[] arguments)
    {
        using var process = Start(program, folder, arguments);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new RunResult(process.ExitCode, await output, error);
    }

    /// <summary>Starts a program, with caches and settings of its own.</summary>
    internal Process Start(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["NUGET_PACKAGES"] = PathOf("nuget");
        start.Environment["DOTNET_CLI_HOME"] = PathOf("home");
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_ADD_GLOBAL_TOOLS_TO_PATH"] = "0";
        // A build server that outlives the test would keep its output open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        return Process.Start(start)!;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private string[] Places => ["--tool-path", PathOf("bin"), "--source", Packages];

    private static string Root(DirectoryInfo folder)
    {
        var at = folder;
        while (!File.Exists(Path.Combine(at.FullName, "Blog.sln")))
            at = at.Parent ?? throw new DirectoryNotFoundException("No folder above the tests holds Blog.sln.");
        return at.FullName;
    }
}
