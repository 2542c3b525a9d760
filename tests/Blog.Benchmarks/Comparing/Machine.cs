using System.Globalization;

namespace Blog.Benchmarks.Comparing;

/// <summary>The machine that figures are from.</summary>
internal static class Machine
{
    /// <summary>Processor, cores, memory and system.</summary>
    public static string Description
    {
        get
        {
            var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1 << 30);
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{Value("/proc/cpuinfo", "model name", ':') ?? "an unknown processor"}, "
                    + $"{Environment.ProcessorCount} cores, {memory} GiB of memory, "
                    + $"{Value("/etc/os-release", "PRETTY_NAME", '=') ?? Environment.OSVersion.ToString()}"
            );
        }
    }

    private static string? Value(string file, string key, char separator) =>
        File.Exists(file)
            ? File.ReadLines(file)
                .FirstOrDefault(l => l.StartsWith(key, StringComparison.Ordinal))
                ?.Split(separator, 2)[1]
                .Trim(' ', '"')
            : null;
}
