using Blog.Benchmarks.Generating;

namespace Blog.Benchmarks.Comparing.Sites;

/// <summary>Eleventy, with the templates in <c>peers/eleventy</c>.</summary>
/// <param name="root">The repository's folder.</param>
/// <param name="packages">The folder <c>node_modules</c> with its packages.</param>
/// <param name="version">Its version.</param>
internal sealed class Eleventy(string root, string packages, string version) : IGenerator
{
    /// <inheritdoc/>
    public string Key => $"eleventy-{version}";

    /// <inheritdoc/>
    public string Name => $"Eleventy {version}";

    /// <inheritdoc/>
    public string Identity { get; } =
        SiteFiles.FingerprintOf(
            Directory.GetFiles(SiteFiles.FolderOf(root, "eleventy"), "*", SearchOption.AllDirectories)
        );

    /// <inheritdoc/>
    public bool HasMemory => false;

    /// <inheritdoc/>
    public string Output => "public";

    /// <inheritdoc/>
    public string[] Products => ["public"];

    /// <inheritdoc/>
    public string Style => "assets/css/site.css";

    /// <inheritdoc/>
    public bool Has(SiteVariant variant) => variant is SiteVariant.SamePages or SiteVariant.NotColoured;

    /// <inheritdoc/>
    public void Write(string folder, int posts, SiteVariant variant)
    {
        SiteFiles.Copy(SiteFiles.FolderOf(root, "eleventy"), folder);
        SiteFiles.CopyAssets(root, folder);
        Directory.CreateSymbolicLink(Path.Combine(folder, "node_modules"), packages);
        var all = GeneratedSite.Posts(posts, variant != SiteVariant.NotColoured).Select(PeerPost.ForEleventy);
        foreach (var post in all)
            SiteFiles.Write(folder, $"content/posts/{post.Name}", post.Text);
    }

    /// <inheritdoc/>
    public string WithTag(string text, string tag) =>
        text.Replace("\nlabels: [", $"\nlabels: [{tag}, ", StringComparison.Ordinal);

    /// <inheritdoc/>
    public Command Build(string folder, SiteVariant variant)
    {
        var command = new Command("node", [Script, "--quiet"], folder);
        if (variant == SiteVariant.NotColoured)
            command.Environment["NO_COLOUR"] = "1";
        return command;
    }

    /// <inheritdoc/>
    public Command Start(string folder) => new("node", [Script, "--version"], folder);

    private string Script => Path.Combine(packages, "@11ty", "eleventy", "cmd.cjs");
}
