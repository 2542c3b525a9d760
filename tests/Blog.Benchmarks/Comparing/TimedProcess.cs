using System.Diagnostics;
using System.Globalization;

namespace Blog.Benchmarks.Comparing;

/// <summary>Runs a program to its end and says what it took, as the kernel counts it: <c>timed.py</c>.</summary>
/// <param name="root">The repository's folder.</param>
internal sealed class TimedProcess(string root)
{
    private readonly string _script = Path.Combine(root, "tests", "Blog.Benchmarks", "Comparing", "timed.py");

    /// <summary>Runs a command with its output thrown away, its errors shown.</summary>
    public Cost Run(Command command)
    {
        var start = new ProcessStartInfo("python3", [_script, command.Folder, command.Program, .. command.Arguments])
        {
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in command.Environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var numbers = process.StandardOutput.ReadToEnd().Split(' ');
        process.WaitForExit();
        if (process.ExitCode != 0 || numbers is not ["0", var wall, var cpu, var peak])
            throw new InvalidOperationException($"'{command}' in {command.Folder} ended with {numbers[0]}.");
        return new Cost(
            TimeSpan.FromSeconds(double.Parse(wall, CultureInfo.InvariantCulture)),
            TimeSpan.FromSeconds(double.Parse(cpu, CultureInfo.InvariantCulture)),
            long.Parse(peak, CultureInfo.InvariantCulture) * 1024
        );
    }
}

/// <summary>What to run.</summary>
/// <param name="Program">Its file, or a name that PATH knows.</param>
/// <param name="Arguments">What stands behind it.</param>
/// <param name="Folder">Where it runs.</param>
internal sealed record Command(string Program, string[] Arguments, string Folder)
{
    /// <summary>Variables of the environment that differ from this program's.</summary>
    public Dictionary<string, string> Environment { get; init; } = [];

    /// <inheritdoc/>
    public override string ToString() =>
        string.Join(
            ' ',
            [.. Environment.Select(e => $"{e.Key}={e.Value}"), Path.GetFileName(Program), .. Arguments.Select(Short)]
        );

    // Readers of the table want the command, not where it lay.
    private static string Short(string argument) =>
        argument.StartsWith('/') ? Path.GetFileName(argument.TrimEnd('/')) : argument;
}

/// <summary>What a process took.</summary>
/// <param name="Wall">By the clock.</param>
/// <param name="Cpu">User and system time of all its threads.</param>
/// <param name="PeakBytes">The most memory that was resident at once.</param>
internal sealed record Cost(TimeSpan Wall, TimeSpan Cpu, long PeakBytes);
