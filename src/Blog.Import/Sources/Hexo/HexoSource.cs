using Blog.Import.Foreign;
using Blog.Import.Sources.Files;

namespace Blog.Import.Sources.Hexo;

/// <summary>Reads blogs of Hexo.</summary>
internal sealed class HexoSource : FolderSource
{
    /// <inheritdoc/>
    public override string Key => "hexo";

    /// <inheritdoc/>
    public override string Name => "Hexo";

    /// <inheritdoc/>
    protected override Evidence? Judge(BlogFolder folder)
    {
        var config = folder.FindFirst("_config.yml", "_config.yaml");
        if (folder.Find("package.json") is { Source.Length: < 1_000_000 } package && UsesHexo(package))
            return config is not null || folder.HasFolder("source")
                ? new Evidence(100, "there is a package.json with hexo")
                : null;
        if (config is null || !folder.HasFolder("source/_posts") || folder.Find("Gemfile") is not null)
            return null;
        return folder.HasFolder("scaffolds")
            ? new Evidence(95, $"there is a {config.Path} and folders source/_posts/ and scaffolds/")
            : new Evidence(85, $"there is a {config.Path} and a folder source/_posts/");
    }

    /// <inheritdoc/>
    protected override ForeignBlog Read(BlogFolder folder, RemarkLog remarks) =>
        new HexoReader(folder, HexoConfig.Read(folder, remarks), remarks).Read();

    private static bool UsesHexo(BlogFile package) =>
        package.Text().Text.Contains("\"hexo\"", StringComparison.Ordinal);
}
