using System.Globalization;
using Blog.Benchmarks.Comparing;

namespace Blog.Benchmarks.Picturing;

/// <summary>Prints what was measured.</summary>
internal static class PictureRow
{
    /// <summary>The names of the columns.</summary>
    public static string Heading => $"{"", -16} {"cpu s", 8} {"wall s", 8} {"peak MiB", 9} {"pictures", 9} {"MB", 7}";

    /// <summary>What it took to make pictures.</summary>
    public static string Of(string what, Cost cost, IReadOnlyList<PictureWork> works) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{what, -16} {cost.Cpu.TotalSeconds, 8:0.00} {cost.Wall.TotalSeconds, 8:0.00} "
                + $"{cost.PeakBytes / 1048576.0, 9:0} {works.Count, 9} {Bytes(works) / 1e6, 7:0.0}"
        );

    /// <summary>Prints how true pictures are: in each format and width, the mean of all photos.</summary>
    public static void WriteQuality(string name, IReadOnlyList<(PictureWork Work, double Psnr, double Ssim)> judged)
    {
        foreach (
            var group in judged
                .GroupBy(j => (j.Work.Format, j.Work.Width))
                .OrderBy(g => g.Key.Format, StringComparer.Ordinal)
                .ThenBy(g => g.Key.Width)
        )
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name, -6} {group.Key.Format} {group.Key.Width, 5}: PSNR {group.Average(j => j.Psnr):0.00} dB, "
                        + $"SSIM {group.Average(j => j.Ssim):0.0000}, "
                        + $"{Bytes([.. group.Select(j => j.Work)]) / 1e3 / group.Count():0.0} kB"
                )
            );
    }

    private static long Bytes(IReadOnlyList<PictureWork> works) => works.Sum(w => new FileInfo(w.File).Length);
}
