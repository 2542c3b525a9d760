using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;

namespace Blog.Programs;

/// <summary>Runs programs of the real machine that work on what others wrote: never through a shell, in a folder of
/// their own, with few variables of the environment, for a limited time and with a limited output.</summary>
internal static class BoundedProgram
{
    private const int MostErrorCharacters = 64 * 1024;

    // What programs need to find their parts. Keys and tokens are not among them.
    private static readonly ImmutableArray<string> Inherited =
    [
        .. (
            "PATH HOME LANG LC_ALL LC_CTYPE TMPDIR TEMP TMP SYSTEMROOT WINDIR COMSPEC PATHEXT USERPROFILE APPDATA "
            + "LOCALAPPDATA PROGRAMFILES JAVA_HOME NODE_PATH PUPPETEER_EXECUTABLE_PATH PUPPETEER_CACHE_DIR "
            + "XDG_CACHE_HOME XDG_CONFIG_HOME FONTCONFIG_PATH FONTCONFIG_FILE LD_LIBRARY_PATH DYLD_LIBRARY_PATH"
        ).Split(' '),
    ];

    /// <inheritdoc cref="RunProgram"/>
    public static async Task<ProgramEnd> RunAsync(ProgramCall call, CancellationToken cancellation)
    {
        try
        {
            using var process = Process.Start(Described(call));
            if (process is null)
                return new ProgramEnd(ProgramEndKind.NotStarted, [], "it could not be started.");
            return await WaitAsync(process, call, cancellation).ConfigureAwait(false);
        }
        catch (Win32Exception failure)
        {
            return new ProgramEnd(ProgramEndKind.NotStarted, [], failure.Message);
        }
    }

    private static ProcessStartInfo Described(ProgramCall call)
    {
        var start = new ProcessStartInfo(call.Program, call.Arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = call.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            CreateNoWindow = true,
        };
        start.Environment.Clear();
        foreach (var name in Inherited)
        {
            if (Environment.GetEnvironmentVariable(name) is { } value)
                start.Environment[name] = value;
        }

        foreach (var (name, value) in call.Variables)
            start.Environment[name] = value;
        return start;
    }

    private static async Task<ProgramEnd> WaitAsync(Process process, ProgramCall call, CancellationToken cancellation)
    {
        using var time = new CancellationTokenSource(call.Timeout, call.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(time.Token, cancellation);
        // Not every system can cancel a read of what a program prints: it ends when the program does.
        await using var ending = either.Token.Register(() => End(process)).ConfigureAwait(false);
        try
        {
            var output = ReadAsync(process.StandardOutput.BaseStream, call.MostBytes, either.Token);
            var errors = ErrorsAsync(process.StandardError, either.Token);
            var input = WriteAsync(process, call.Input, either.Token);
            // A program that floods its output is ended at once.
            if (await output.WaitAsync(either.Token).ConfigureAwait(false) is not { } bytes)
                return new ProgramEnd(ProgramEndKind.TooMuch, [], "");
            await input.WaitAsync(either.Token).ConfigureAwait(false);
            var told = await errors.WaitAsync(either.Token).ConfigureAwait(false);
            await process.WaitForExitAsync(either.Token).ConfigureAwait(false);
            either.Token.ThrowIfCancellationRequested();
            var kind = process.ExitCode == 0 ? ProgramEndKind.Done : ProgramEndKind.Failed;
            return new ProgramEnd(kind, bytes, told);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new ProgramEnd(ProgramEndKind.TooLong, [], "");
        }
        finally
        {
            End(process);
        }
    }

    // With all that it started: a browser has many processes.
    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended.
        }
        catch (Win32Exception)
        {
            // It is ending.
        }
    }

    private static async Task<byte[]?> ReadAsync(Stream stream, int most, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (await stream.ReadAsync(buffer, cancellation).ConfigureAwait(false) is var count and > 0)
        {
            if (bytes.Length + count > most)
                return null;
            bytes.Write(buffer, 0, count);
        }

        return bytes.ToArray();
    }

    // Read to the end, since a program blocks while nobody reads; only the beginning is kept.
    private static async Task<string> ErrorsAsync(StreamReader errors, CancellationToken cancellation)
    {
        var kept = new System.Text.StringBuilder();
        var buffer = new char[4096];
        while (await errors.ReadAsync(buffer, cancellation).ConfigureAwait(false) is var count and > 0)
            kept.Append(buffer, 0, Math.Min(count, MostErrorCharacters - kept.Length));
        return kept.ToString();
    }

    private static async Task WriteAsync(Process process, ReadOnlyMemory<byte> input, CancellationToken cancellation)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input, cancellation).ConfigureAwait(false);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program reads no more; its exit code says whether that is a mistake.
        }
    }
}

/// <summary>Runs a program until it ends, is cancelled or passes a limit. It is ended then, with all it
/// started.</summary>
/// <param name="call">The program.</param>
/// <param name="cancellation">Ends it early, with an <see cref="OperationCanceledException"/>.</param>
internal delegate Task<ProgramEnd> RunProgram(ProgramCall call, CancellationToken cancellation);

/// <summary>A program to run.</summary>
/// <param name="Program">Its whole path.</param>
/// <param name="Arguments">Its arguments; each arrives unchanged.</param>
/// <param name="Folder">The folder it runs in.</param>
/// <param name="Timeout">How long it may take.</param>
/// <param name="Clock">Measures it.</param>
internal sealed record ProgramCall(
    string Program,
    ImmutableArray<string> Arguments,
    string Folder,
    TimeSpan Timeout,
    TimeProvider Clock
)
{
    /// <summary>What it reads from standard input.</summary>
    public ReadOnlyMemory<byte> Input { get; init; }

    /// <summary>Variables of the environment that it gets beside the usual ones.</summary>
    public ImmutableDictionary<string, string> Variables { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>How much it may print.</summary>
    public int MostBytes { get; init; } = 8 * 1024 * 1024;
}

/// <summary>How a program ended.</summary>
/// <param name="Kind">The way.</param>
/// <param name="Output">What it printed.</param>
/// <param name="Errors">The beginning of what it printed as errors.</param>
internal sealed record ProgramEnd(ProgramEndKind Kind, byte[] Output, string Errors);

/// <summary>The ways in which a program ends.</summary>
internal enum ProgramEndKind
{
    /// <summary>With the exit code 0.</summary>
    Done,

    /// <summary>With another exit code.</summary>
    Failed,

    /// <summary>It could not be started.</summary>
    NotStarted,

    /// <summary>It took too long and was ended.</summary>
    TooLong,

    /// <summary>It printed too much and was ended.</summary>
    TooMuch,
}
