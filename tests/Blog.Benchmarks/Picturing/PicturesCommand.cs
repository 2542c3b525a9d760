using System.Globalization;
using Blog.Benchmarks.Comparing;
using Blog.Benchmarks.Generating;

namespace Blog.Benchmarks.Picturing;

/// <summary>
/// <c>pictures 24</c>: makes so many photos of 12 megapixels, builds a blog that shows them, ten on a page, and has
/// libvips' own program and sharp make the same pictures of them: time, memory, bytes, and how true the pictures are.
/// <c>--native FILE</c> measures the native program, <c>--folder FOLDER</c> keeps the photos for the next run. Needs
/// Node with npm, and leaves libvips' program out where it is not.
/// </summary>
internal static class PicturesCommand
{
    private const int Judged = 12;

    /// <summary>Runs it.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(IReadOnlyList<string> words)
    {
        var count = words is [var first, ..] && int.TryParse(first, CultureInfo.InvariantCulture, out var n) ? n : 24;
        var root = GeneratedSite.FindRoot(AppContext.BaseDirectory);
        var folder = Path.GetFullPath(Option(words, "--folder") ?? Path.Combine(Path.GetTempPath(), "blog-pictures"));
        var sharp = new SharpPeer(root, Path.Combine(folder, "sharp"));
        if (!sharp.Install())
        {
            Console.Error.WriteLine("sharp is not there: Node's npm could not install it.");
            return 1;
        }

        var processes = new TimedProcess(root);
        var site = new PhotoSite(root, Path.Combine(folder, "site"), Option(words, "--native"));
        site.Write(sharp.Photos(Path.Combine(folder, "photos"), count));
        Console.WriteLine($"{Machine.Description}; {count} photos, {site.PhotoBytes / 1e6:0} MB");
        var own = site.Build(processes);
        var again = site.Build(processes);
        Console.WriteLine(PictureRow.Heading);
        Show("this, cold", own, site.Works);
        Show("this, again", again, site.Works);
        var others = new List<(string Name, IReadOnlyList<PictureWork> Works)> { ("this", site.Works) };
        foreach (var peer in new IPicturePeer[] { new VipsPeer(), sharp })
        {
            if (peer.Version is not { } version)
            {
                Console.WriteLine($"left out: {peer.Name}, which does not run here");
                continue;
            }

            var to = Path.Combine(folder, "made-by-" + peer.Name);
            var works = site.Works.Select(w => w.In(to)).ToList();
            var lists = new PictureLists(to);
            Show($"{peer.Name} {version}", processes.Run(peer.Make(lists, works)), works);
            others.Add((peer.Name, works));
        }

        foreach (var (name, works) in others)
            PictureRow.WriteQuality(name, sharp.Judge([.. works.Where(w => w.Number < Judged)]));
        foreach (var line in site.Weights())
            Console.WriteLine(line);
        return 0;
    }

    private static void Show(string what, Cost cost, IReadOnlyList<PictureWork> works) =>
        Console.WriteLine(PictureRow.Of(what, cost, works));

    private static string? Option(IReadOnlyList<string> words, string name)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words[i] == name)
                return words[i + 1];
        }

        return null;
    }
}
