using System.Globalization;

namespace Blog.Benchmarks.Previewing;

/// <summary>How long many runs of one thing took.</summary>
/// <param name="Posts">How many posts the site has.</param>
/// <param name="What">What was done.</param>
/// <param name="Times">How long each took, in the order they were done.</param>
internal sealed record Distribution(int Posts, string What, IReadOnlyList<TimeSpan> Times)
{
    /// <summary>The names of the columns of <see cref="Row"/>; times are milliseconds.</summary>
    public static string Heading =>
        $"{"posts", 7}  {"edit to visible, ms", -34} {"n", 4} {"min", 7} {"median", 7} {"p90", 7} "
        + $"{"p95", 7} {"max", 7}";

    /// <summary>The distribution as one line.</summary>
    public string Row =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Posts, 7}  {What, -34} {Times.Count, 4} {At(0), 7:0.0} {At(0.5), 7:0.0} "
                + $"{At(0.9), 7:0.0} {At(0.95), 7:0.0} {At(1), 7:0.0}"
        );

    // The nearest rank: no value that was not measured.
    private double At(double share) =>
        Times
            .Order()
            .ElementAt((int)Math.Round(share * (Times.Count - 1), MidpointRounding.ToPositiveInfinity))
            .TotalMilliseconds;
}
