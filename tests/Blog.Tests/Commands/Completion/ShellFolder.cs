using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using Blog.Testing;

namespace Blog.Tests.Commands.Completion;

/// <summary>A site whose tags are hostile, in which a real shell runs with the real program.</summary>
internal sealed class ShellFolder : IDisposable
{
    /// <summary>The tags. Some of them make a file PWNED if a shell ever runs them.</summary>
    public static readonly string[] Tags =
    [
        "plain",
        "a b",
        "it's",
        "$(touch PWNED)",
        "`touch PWNED`x",
        "\"quoted\"",
        "semi;touch PWNED",
        "c:d",
        "back\\slash",
        "pipe|touch PWNED",
        "äöü",
        "k=v",
        "#hash",
        "$HOME",
        "{x,y}",
        "*glob?",
        "~tilde",
        "end\\",
    ];

    private readonly TestFolder _folder = new();

    public ShellFolder(string shell)
    {
        Assert.SkipUnless(IsHere(shell), $"{shell} is not installed: its completion is not tested.");
        _folder.Write("site/content/site.yml", TestSite.Settings);
        _folder.Write(
            "site/content/posts/2020-11-14-a.md",
            $"---\ntitle: $(touch PWNED)\ntags: {JsonSerializer.Serialize(Tags)}\n---\nText.\n"
        );
        var program = Path.Combine(AppContext.BaseDirectory, "blog.dll");
        _folder.Write("bin/blog", $"#!/bin/sh\nexec dotnet '{program}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(_folder.PathOf("bin/blog"), (UnixFileMode)0b111_101_101);
        using var host = new Fakes.TestHost();
        _folder.Write("script/" + (shell == "zsh" ? "_blog" : "blog." + shell), host.Run("completion", shell).Out);
    }

    /// <summary>Writes a file beside the site.</summary>
    public void Write(string path, string text) => _folder.Write(path, text);

    /// <summary>Runs a program in the site's folder.</summary>
    /// <returns>The lines that it printed. Nothing on the error stream is allowed, and no tag was run.</returns>
    public async Task<string[]> RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = _folder.PathOf("site"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.Environment["PATH"] = $"{_folder.PathOf("bin")}:{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["HOME"] = _folder.Above;
        start.Environment["ZDOTDIR"] = _folder.Above;
        start.Environment["LANG"] = start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["NO_COLOR"] = "1";
        using var shell = Process.Start(start)!;
        shell.StandardInput.Close();
        var error = shell.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await shell.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await shell.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal("", await error);
        Assert.False(Path.Exists(_folder.PathOf("site/PWNED")), "A tag was run.");
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    public void Dispose() => _folder.Dispose();

    private static bool IsHere(string shell)
    {
        if (OperatingSystem.IsWindows())
            return false;
        try
        {
            using var asked = Process.Start(
                new ProcessStartInfo(shell, "--version") { RedirectStandardOutput = true, RedirectStandardError = true }
            )!;
            asked.WaitForExit();
            return asked.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
