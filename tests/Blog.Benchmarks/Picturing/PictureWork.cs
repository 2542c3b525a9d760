using System.Globalization;
using System.Text.RegularExpressions;

namespace Blog.Benchmarks.Picturing;

/// <summary>A picture that is made of a photo.</summary>
/// <param name="Number">The number of the photo.</param>
/// <param name="Photo">Its file.</param>
/// <param name="File">The file that is made.</param>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Format">Its ending: <c>avif</c>, <c>webp</c> or <c>jpg</c>.</param>
internal sealed partial record PictureWork(int Number, string Photo, string File, int Width, string Format)
{
    /// <summary>The pictures that the program made of the photos of a folder.</summary>
    /// <param name="output">Where it made them.</param>
    /// <param name="photos">Where the photos are.</param>
    public static IReadOnlyList<PictureWork> In(string output, string photos) =>
        [
            .. Directory
                .EnumerateFiles(output, "photo-*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(file => (File: file, Match: Made().Match(Path.GetFileName(file))))
                .Where(f => f.Match.Success)
                .Select(f => new PictureWork(
                    NumberIn(f.Match, 2),
                    Path.Combine(photos, f.Match.Groups[1].Value),
                    f.File,
                    NumberIn(f.Match, 3),
                    f.Match.Groups[4].Value
                )),
        ];

    /// <summary>The same picture, made by another program.</summary>
    /// <param name="folder">Where that makes it.</param>
    public PictureWork In(string folder) => this with { File = Path.Combine(folder, Path.GetFileName(File)) };

    private static int NumberIn(Match match, int group) =>
        int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(photo-(\d+)\.jpg)\.(\d+)\.(avif|webp|jpg)$")]
    private static partial Regex Made();
}
