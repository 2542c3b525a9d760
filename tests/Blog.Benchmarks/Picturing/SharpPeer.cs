using System.Globalization;
using System.Text.Json;
using Blog.Benchmarks.Comparing;
using Blog.Benchmarks.Comparing.Sites;

namespace Blog.Benchmarks.Picturing;

/// <summary>sharp, with the scripts in <c>peers/sharp</c>. It makes the photos and judges pictures, too: each program's
/// are judged alike.</summary>
/// <param name="root">The repository's folder.</param>
/// <param name="folder">Where its packages are, or are installed.</param>
internal sealed class SharpPeer(string root, string folder) : IPicturePeer
{
    private string Script => Path.Combine(folder, "pictures.js");

    /// <inheritdoc/>
    public string Name => "sharp";

    /// <inheritdoc/>
    public string? Version
    {
        get
        {
            using var package = JsonDocument.Parse(
                File.ReadAllBytes(Path.Combine(folder, "node_modules", "sharp", "package.json"))
            );
            return package.RootElement.GetProperty("version").GetString();
        }
    }

    /// <summary>Copies the scripts, and installs sharp where it is not.</summary>
    /// <returns>Whether it is there.</returns>
    public bool Install()
    {
        SiteFiles.Copy(SiteFiles.FolderOf(root, "sharp"), folder);
        var packages = Path.Combine(folder, "node_modules", "sharp");
        if (!Directory.Exists(packages))
            Output.Of("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], folder);
        return Directory.Exists(packages);
    }

    /// <summary>Makes photos, where they are not there already.</summary>
    /// <returns>Their files.</returns>
    public IReadOnlyList<string> Photos(string to, int count)
    {
        Directory.CreateDirectory(to);
        if (Directory.GetFiles(to).Length < count)
            Ask("photos", to, count.ToString(CultureInfo.InvariantCulture));
        return [.. Directory.GetFiles(to).Order(StringComparer.Ordinal).Take(count)];
    }

    /// <inheritdoc/>
    public Command Make(PictureLists lists, IReadOnlyList<PictureWork> works) =>
        new("node", [Script, "scale", lists.Write(works.Select(Line))], lists.Folder)
        {
            Environment = { ["UV_THREADPOOL_SIZE"] = $"{Environment.ProcessorCount}" },
        };

    /// <summary>How true pictures are to their photos.</summary>
    public IReadOnlyList<(PictureWork Work, double Psnr, double Ssim)> Judge(IReadOnlyList<PictureWork> works)
    {
        var list = new PictureLists(Path.Combine(folder, "judged")).Write(works.Select(Line));
        var lines = Ask("judge", list).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return
        [
            .. works.Zip(
                lines.Select(l => l.Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToArray()),
                (work, numbers) => (work, numbers[0], numbers[1])
            ),
        ];
    }

    private string Ask(params string[] arguments) =>
        Output.Of("node", [Script, .. arguments], folder)
        ?? throw new InvalidOperationException($"'{Script}' failed at '{arguments[0]}'.");

    private static string Line(PictureWork work) =>
        string.Create(CultureInfo.InvariantCulture, $"{work.Photo}\t{work.File}\t{work.Width}\t{work.Format}");
}
