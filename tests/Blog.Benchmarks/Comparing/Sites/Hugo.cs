using System.Globalization;
using Blog.Benchmarks.Generating;

namespace Blog.Benchmarks.Comparing.Sites;

/// <summary>Hugo, with the theme in <c>peers/hugo</c>.</summary>
/// <param name="root">The repository's folder.</param>
/// <param name="program">Its file.</param>
/// <param name="version">Its version.</param>
internal sealed class Hugo(string root, string program, string version) : IGenerator
{
    /// <inheritdoc/>
    public string Key => $"hugo-{version}";

    /// <inheritdoc/>
    public string Name => $"Hugo {version}";

    /// <inheritdoc/>
    public string Identity { get; } =
        SiteFiles.FingerprintOf(Directory.GetFiles(SiteFiles.FolderOf(root, "hugo"), "*", SearchOption.AllDirectories));

    /// <inheritdoc/>
    public bool HasMemory => false;

    /// <inheritdoc/>
    public string Output => "public";

    /// <inheritdoc/>
    public string[] Products => ["public", "resources", ".hugo_build.lock"];

    /// <inheritdoc/>
    public string Style => "assets/css/site.css";

    /// <inheritdoc/>
    public bool Has(SiteVariant variant) => variant is SiteVariant.SamePages or SiteVariant.NotColoured;

    /// <inheritdoc/>
    public void Write(string folder, int posts, SiteVariant variant)
    {
        SiteFiles.Copy(SiteFiles.FolderOf(root, "hugo"), folder);
        SiteFiles.CopyAssets(root, folder);
        if (variant == SiteVariant.NotColoured)
            TurnColoursOff(Path.Combine(folder, "hugo.toml"));
        string? last = null;
        foreach (var post in GeneratedSite.Posts(posts, variant != SiteVariant.NotColoured).Select(PeerPost.ForHugo))
        {
            SiteFiles.Write(folder, $"content/posts/{post.Name}", post.Text);
            if (post.Month == last)
                continue;
            last = post.Month;
            WriteTerms(folder, last);
        }
    }

    /// <inheritdoc/>
    public string WithTag(string text, string tag) =>
        text.Replace("\ntags: [", $"\ntags: [{tag}, ", StringComparison.Ordinal);

    /// <inheritdoc/>
    public Command Build(string folder, SiteVariant variant) => new(program, ["--quiet", "--buildFuture"], folder);

    /// <inheritdoc/>
    public Command Start(string folder) => new(program, ["version"], folder);

    private static void TurnColoursOff(string settings) =>
        File.WriteAllText(
            settings,
            File.ReadAllText(settings)
                .Replace("coloured = true", "coloured = false", StringComparison.Ordinal)
                .Replace("codeFences = true", "codeFences = false", StringComparison.Ordinal)
        );

    // Hugo has pages of years and months as terms of taxonomies.
    private static void WriteTerms(string folder, string month)
    {
        var date = DateOnly.ParseExact(month, "yyyy-MM", CultureInfo.InvariantCulture);
        Term("years", month[..4], month[..4], month[..4]);
        Term("months", month, date.ToString("MMMM yyyy", CultureInfo.InvariantCulture), month.Replace('-', '/'));

        void Term(string taxonomy, string name, string title, string address) =>
            SiteFiles.Write(
                folder,
                $"content/{taxonomy}/{name}/_index.md",
                $"---\ntitle: \"{title}\"\nurl: /archive/{address}/\n---\n"
            );
    }
}
