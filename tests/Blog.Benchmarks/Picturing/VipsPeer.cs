using Blog.Benchmarks.Comparing;

namespace Blog.Benchmarks.Picturing;

/// <summary>The program of libvips: a process for each picture, as many at a time as there are cores.</summary>
internal sealed class VipsPeer : IPicturePeer
{
    // What PictureEncoder.cs of Blog.Images writes, in the words of libvips 8.14.
    private static readonly Dictionary<string, string> _options = new()
    {
        ["avif"] = "[Q=55,effort=3,compression=av1,strip]",
        ["webp"] = "[Q=78,smart_subsample,strip]",
        ["jpg"] = "[Q=80,optimize_coding,interlace,strip]",
    };

    /// <inheritdoc/>
    public string Name => "vips";

    /// <inheritdoc/>
    public string? Version { get; } = Output.Of("vips", ["--version"])?.Trim().Replace("vips-", "");

    /// <inheritdoc/>
    public Command Make(PictureLists lists, IReadOnlyList<PictureWork> works)
    {
        var list = lists.Write(
            works.Select(w =>
                $"thumbnail {w.Photo} {w.File}{_options[w.Format]} {w.Width} --height 10000000 --size down "
                + "--export-profile srgb"
            )
        );
        return new Command(
            "xargs",
            ["-a", list, "-L", "1", "-P", $"{Environment.ProcessorCount}", "vips"],
            lists.Folder
        )
        {
            Environment = { ["VIPS_CONCURRENCY"] = "1" },
        };
    }
}
