using System.Globalization;

namespace Blog.Benchmarks.Measuring;

/// <summary>What one run took.</summary>
/// <param name="Posts">How many posts the site has.</param>
/// <param name="What">What ran.</param>
/// <param name="Wall">By the clock.</param>
/// <param name="Cpu">User and system time of all threads.</param>
/// <param name="PeakBytes">The most memory that was resident at once.</param>
/// <param name="Files">How many files came out.</param>
internal sealed record Measurement(int Posts, string What, TimeSpan Wall, TimeSpan Cpu, long PeakBytes, int Files)
{
    /// <summary>The names of the columns of <see cref="Row"/>.</summary>
    public static string Heading =>
        $"{"posts", 7}  {"what", -26} {"wall s", 8} {"cpu s", 8} {"peak MiB", 9} {"posts/s", 8} {"files", 7}";

    /// <summary>The measurement as one line.</summary>
    public string Row =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Posts, 7}  {What, -26} {Wall.TotalSeconds, 8:0.00} {Cpu.TotalSeconds, 8:0.00} "
                + $"{PeakBytes / 1048576.0, 9:0} {Posts / Wall.TotalSeconds, 8:0} {Files, 7}"
        );
}
