using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Blog.Benchmarks.Comparing.Sites;

/// <summary>The generators that are on this machine, and which are not.</summary>
/// <param name="Generators">Those that are, this program first.</param>
/// <param name="Missing">A sentence for each that is not.</param>
internal sealed partial record Found(IReadOnlyList<IGenerator> Generators, IReadOnlyList<string> Missing)
{
    /// <summary>Looks for them.</summary>
    /// <param name="root">The repository's folder.</param>
    /// <param name="folder">Where Eleventy's packages are, or are installed.</param>
    /// <param name="native">The native program of this repository; null when there is none.</param>
    /// <param name="hugos">Hugo's files; one is looked for in PATH when this is empty.</param>
    public static Found Look(string root, string folder, string? native, IReadOnlyList<string> hugos)
    {
        var found = new List<IGenerator>();
        var missing = new List<string>();
        if (native is not null && File.Exists(native))
            found.Add(new OwnProgram(root, Path.GetFullPath(native)));
        else
            missing.Add(
                "The native program: `dotnet publish src/Blog -c Release -r linux-x64 -o FOLDER`, then "
                    + "`--native FOLDER/blog`."
            );
        found.Add(new OwnProgram(root, Measuring.ProgramBuild.Assembly));
        foreach (var hugo in hugos.Count > 0 ? hugos : ["hugo"])
        {
            if (
                Output(hugo, ["version"], root) is { } version
                && HugoVersion().Match(version) is { Success: true } match
            )
                found.Add(new Hugo(root, hugo, match.Groups[1].Value));
            else
                missing.Add($"Hugo: '{hugo}' does not run; `apt-get install hugo`, or `--hugo FILE`.");
        }

        if (FindEleventy(root, folder) is { } eleventy)
            found.Add(eleventy);
        else
            missing.Add("Eleventy: Node's npm could not install it.");
        return new Found(found, missing);
    }

    private static Eleventy? FindEleventy(string root, string folder)
    {
        var packages = Path.Combine(folder, "node_modules");
        var script = Path.Combine(packages, "@11ty", "eleventy", "cmd.cjs");
        if (!File.Exists(script))
        {
            Directory.CreateDirectory(folder);
            var list = Path.Combine(root, "tests", "Blog.Benchmarks", "peers", "eleventy", "package.json");
            File.Copy(list, Path.Combine(folder, "package.json"), overwrite: true);
            Output("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], folder);
        }

        var version = File.Exists(script) ? Output("node", [script, "--version"], folder) : null;
        return version is null ? null : new Eleventy(root, packages, version.Trim());
    }

    // Null when it does not start or fails.
    private static string? Output(string program, string[] arguments, string folder)
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, WorkingDirectory = folder }
            )!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? output : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    [GeneratedRegex(@"v([0-9]+\.[0-9]+\.[0-9]+)")]
    private static partial Regex HugoVersion();
}
