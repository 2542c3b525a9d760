using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Blog.Testing;

namespace Blog.Browser.Authoring;

/// <summary>A copy of the sample site in a temporary folder with a running <c>blog preview</c>, as an author has it
/// beside the editor.</summary>
public sealed class AuthorSite : IAsyncDisposable
{
    /// <summary>A post of the sample site.</summary>
    public const string Post = "content/posts/2020-10-10-object-oriented-programming-part-1.md";

    /// <summary>The page of <see cref="Post"/>, below the home page.</summary>
    public const string Page = "posts/object-oriented-programming-part-1/";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly DirectoryInfo _folder;
    private readonly StringBuilder _printed = new();
    private Process? _process;

    private AuthorSite(DirectoryInfo folder) => _folder = folder;

    /// <summary>The home page.</summary>
    public Uri Home { get; private set; } = new("http://localhost/");

    /// <summary>The desk.</summary>
    public Uri Desk => new(Home, "/_blog/");

    /// <summary>What the program printed so far, on both streams.</summary>
    public string Printed
    {
        get
        {
            lock (_printed)
                return _printed.ToString();
        }
    }

    /// <summary>Waits until the program has printed a text: a browser may be told before the terminal.</summary>
    public async Task Prints(string text)
    {
        for (var started = Stopwatch.GetTimestamp(); !Printed.Contains(text, StringComparison.Ordinal); )
        {
            Assert.True(Stopwatch.GetElapsedTime(started) < Patience, Printed);
            await Task.Delay(20);
        }
    }

    /// <summary>Copies the site and starts the preview.</summary>
    /// <param name="options">Options besides the port.</param>
    public static async Task<AuthorSite> Start(params string[] options)
    {
        Assert.SkipUnless(SampleContent.IsHere, SampleContent.Reason);
        var site = new AuthorSite(Directory.CreateTempSubdirectory("blog-author-"));
        foreach (
            var file in new[] { "content", "themes" }.SelectMany(f =>
                Directory.EnumerateFiles(System.IO.Path.Combine(Root, f), "*", SearchOption.AllDirectories)
            )
        )
        {
            var copy = System.IO.Path.Combine(site._folder.FullName, System.IO.Path.GetRelativePath(Root, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        site.Run(options);
        await site.WaitForAddress();
        return site;
    }

    /// <summary>The text of a file of the site.</summary>
    public string Read(string path) => File.ReadAllText(PathOf(path));

    /// <summary>Saves a file in place, as nano does.</summary>
    public void Save(string path, string text) => File.WriteAllText(PathOf(path), text);

    /// <summary>Saves a file as Vim does: the old one becomes the backup, a new one is written under its name, the
    /// backup is deleted.</summary>
    public void SaveLikeVim(string path, string text)
    {
        File.Move(PathOf(path), PathOf(path) + "~", overwrite: true);
        File.WriteAllText(PathOf(path), text);
        File.Delete(PathOf(path) + "~");
    }

    /// <summary>Saves a file as Visual Studio Code's atomic save does: written beside and renamed over.</summary>
    public void SaveLikeCode(string path, string text)
    {
        File.WriteAllText(PathOf(path) + ".vsctmp", text);
        File.Move(PathOf(path) + ".vsctmp", PathOf(path), overwrite: true);
    }

    /// <summary>Saves a file with one stretch of it replaced; the stretch must be there.</summary>
    public void Replace(string path, string old, string now)
    {
        var text = Read(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        Save(path, text.Replace(old, now, StringComparison.Ordinal));
    }

    /// <summary>The files of <c>output/</c>: none, as the preview writes nothing there.</summary>
    public bool HasOutput => Directory.Exists(PathOf("output"));

    /// <summary>Whether a file exists.</summary>
    public bool Has(string path) => File.Exists(PathOf(path));

    /// <summary>Sends SIGINT, as Ctrl+C does, and gives the exit code.</summary>
    public async Task<int> Interrupt()
    {
        using var kill = Process.Start("kill", ["-INT", _process!.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        using var patience = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process?.Dispose();
        _folder.Delete(recursive: true);
    }

    private static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(System.IO.Path.Combine(folder.FullName, "Blog.sln")))
                folder =
                    folder.Parent
                    ?? throw new DirectoryNotFoundException("The repository is not above the folder of the tests.");
            return folder.FullName;
        }
    }

    private string PathOf(string path) => System.IO.Path.Combine(_folder.FullName, path);

    // The tests' own build: the program is built beside them, with the same configuration.
    private void Run(string[] options)
    {
        var own = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(System.IO.Path.DirectorySeparatorChar));
        var program = System.IO.Path.Combine(Root, "src", "Blog", "bin", own.Parent!.Name, own.Name, "blog.dll");
        var start = new ProcessStartInfo(
            "dotnet",
            [program, "preview", "--port", "0", "--now", "2021-01-15", .. options]
        )
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["VISUAL"] = "code";
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Take(line.Data);
        _process.ErrorDataReceived += (_, line) => Take(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private void Take(string? line)
    {
        lock (_printed)
            _printed.AppendLine(line);
    }

    // A running preview says where it is in .cache/preview.json.
    private async Task WaitForAddress()
    {
        var file = PathOf(".cache/preview.json");
        var started = Stopwatch.GetTimestamp();
        while (!File.Exists(file))
        {
            Assert.False(_process!.HasExited, Printed);
            Assert.True(Stopwatch.GetElapsedTime(started) < Patience, Printed);
            await Task.Delay(20);
        }

        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(file));
        Home = new Uri(json.RootElement.GetProperty("url").GetString()!);
    }
}
