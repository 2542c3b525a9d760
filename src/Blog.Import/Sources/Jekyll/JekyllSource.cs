using Blog.Import.Foreign;
using Blog.Import.Sources.Files;

namespace Blog.Import.Sources.Jekyll;

/// <summary>Reads blogs of Jekyll, Octopress and GitHub Pages.</summary>
internal sealed class JekyllSource : FolderSource
{
    /// <inheritdoc/>
    public override string Key => "jekyll";

    /// <inheritdoc/>
    public override string Name => "Jekyll";

    /// <inheritdoc/>
    protected override Evidence? Judge(BlogFolder folder)
    {
        var config = folder.FindFirst("_config.yml", "_config.yaml", "_config.toml");
        var hasPosts = folder.HasFolder("_posts") || folder.Files.Any(f => f.Path.Folder.EndsWith("/_posts", Ordinal));
        var isElsewhere = folder.HasFolder("source/_posts") && !folder.HasFolder("_posts");
        if (config is not null && isElsewhere)
            return folder.FindFirst("Rakefile", "Gemfile") is { } ruby
                ? new Evidence(92, $"there is a {config.Path}, a folder source/_posts/ and a {ruby.Path} (Octopress)")
                : null;
        if (config is not null && hasPosts)
            return new Evidence(90, $"there is a {config.Path} and a folder _posts/");
        if (config is not null && (folder.HasFolder("_layouts") || UsesJekyll(folder)))
            return new Evidence(80, $"there is a {config.Path} and what Jekyll's sites have beside it");
        if (folder.HasFolder("_posts"))
            return folder.HasFolder("_layouts") || UsesJekyll(folder)
                ? new Evidence(75, "there are folders _posts/ and _layouts/, or a Gemfile with jekyll")
                : new Evidence(45, "there is a folder _posts/");
        return null;
    }

    /// <inheritdoc/>
    protected override ForeignBlog Read(BlogFolder folder, RemarkLog remarks)
    {
        var config = SettingsFile.Read(folder.FindFirst("_config.yml", "_config.yaml", "_config.toml"), remarks);
        var source = config.TextAt("source")?.Trim('.', '/') ?? "";
        var content = source.Length > 0 && folder.HasFolder(source) ? folder.In(source) : folder;
        return new JekyllReader(content, new JekyllConfig(config, content, remarks), remarks).Read();
    }

    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static bool UsesJekyll(BlogFolder folder) =>
        folder.Find("Gemfile") is { Source.Length: < 100_000 } gems
        && (
            gems.Text().Text is var text && (text.Contains("jekyll", Ordinal) || text.Contains("github-pages", Ordinal))
        );
}
