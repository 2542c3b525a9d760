using System.Globalization;
using Blog.Benchmarks.Comparing;
using Blog.Benchmarks.Comparing.Sites;
using Blog.Benchmarks.Generating;
using Blog.Benchmarks.Measuring;

namespace Blog.Benchmarks.Picturing;

/// <summary>A blog whose posts show ten photos each, and nothing that takes time besides.</summary>
/// <param name="root">The repository's folder.</param>
/// <param name="folder">The site's folder.</param>
/// <param name="native">The native program; null for the one that <c>dotnet</c> runs.</param>
internal sealed class PhotoSite(string root, string folder, string? native)
{
    private const int OnPage = 10;

    private const string Settings = """
        title: Photos
        description: Ten on a page.
        base_url: https://example.org/
        language: en
        time_zone: Europe/London
        authors:
          - name: A. Writer
        theme: paper
        feeds: { formats: [] }
        social_cards: false

        """;

    // Of a column of 39rem, or 90 hundredths of a narrow screen, as the theme says.
    private static readonly (string Screen, int Pixels)[] _screens =
    [
        ("390 pixels wide, 2 dots a pixel", 702),
        ("1280 pixels wide, 1 dot a pixel", 624),
    ];

    private string Photos { get; set; } = "";

    private string Made => Path.Combine(folder, "output");

    /// <summary>How many bytes the photos have.</summary>
    public long PhotoBytes => Directory.EnumerateFiles(Photos).Take(Count).Sum(f => new FileInfo(f).Length);

    private int Count { get; set; }

    /// <summary>The pictures that a build made.</summary>
    public IReadOnlyList<PictureWork> Works => PictureWork.In(Made, Photos);

    /// <summary>Writes the site without anything of an earlier build.</summary>
    public void Write(IReadOnlyList<string> photos)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        (Photos, Count) = (Path.GetDirectoryName(photos[0])!, photos.Count);
        foreach (var (path, bytes) in GeneratedSite.Theme(root))
            SiteFiles.Write(folder, path, bytes);
        SiteFiles.Write(folder, "content/site.yml", Settings);
        foreach (var (post, shown) in photos.Chunk(OnPage).Index())
        {
            var place = $"content/posts/2020-01-{post + 1:00}-photos-{post}/";
            var images = shown.Select(p => $"![A photo]({Path.GetFileName(p)})\n");
            SiteFiles.Write(folder, place + "index.md", $"---\ntitle: Photos {post}\n---\n{string.Join('\n', images)}");
            foreach (var photo in shown)
                SiteFiles.Write(folder, place + Path.GetFileName(photo), File.ReadAllBytes(photo));
        }
    }

    /// <summary>Builds it.</summary>
    public Cost Build(TimedProcess processes) =>
        processes.Run(
            native is null
                ? new Command("dotnet", [ProgramBuild.Assembly, "build", "--quiet"], folder)
                : new Command(Path.GetFullPath(native), ["build", "--quiet"], folder)
        );

    /// <summary>What browsers load of the pictures of a page with ten photos: of each the narrowest AVIF that has a
    /// pixel for every dot.</summary>
    public IEnumerable<string> Weights()
    {
        var shown = Works.Where(w => w.Number < OnPage).ToList();
        var whole = shown.Select(w => w.Photo).Distinct().Sum(f => new FileInfo(f).Length);
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"a page with ten photos: {whole / 1e3:0} kB as they are"
        );
        foreach (var (screen, pixels) in _screens)
        {
            var loaded = shown
                .Where(w => w.Format == "avif" && w.Width >= pixels)
                .GroupBy(w => w.Photo)
                .Sum(g => new FileInfo(g.MinBy(w => w.Width)!.File).Length);
            yield return string.Create(CultureInfo.InvariantCulture, $"on a screen {screen}: {loaded / 1e3:0} kB");
        }
    }
}
