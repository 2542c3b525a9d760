using Blog.Import.Foreign;
using Blog.Import.Sources.Files;

namespace Blog.Import.Sources.Zola;

/// <summary>Reads blogs of Zola.</summary>
internal sealed class ZolaSource : FolderSource
{
    private static readonly string[] OfZola =
    [
        "compile_sass",
        "[markdown]",
        "generate_feed",
        "build_search_index",
        "[slugify]",
        "default_language",
        "[extra]",
        "taxonomies = [",
    ];

    /// <inheritdoc/>
    public override string Key => "zola";

    /// <inheritdoc/>
    public override string Name => "Zola";

    /// <inheritdoc/>
    protected override Evidence? Judge(BlogFolder folder)
    {
        if (folder.Find("zola.toml") is not null)
            return new Evidence(100, "there is a zola.toml");
        if (folder.Find("config.toml") is not { Source.Length: < 1_000_000 } config)
            return null;
        var text = config.Text().Text;
        if (!text.Contains("base_url", StringComparison.Ordinal))
            return null;
        if (OfZola.Any(word => text.Contains(word, StringComparison.Ordinal)) || folder.HasFolder("templates"))
            return new Evidence(97, "there is a config.toml with base_url and settings of Zola");
        return folder.HasFolder("content")
            ? new Evidence(80, "there is a config.toml with base_url, and a folder content/")
            : null;
    }

    /// <inheritdoc/>
    protected override ForeignBlog Read(BlogFolder folder, RemarkLog remarks)
    {
        var values = SettingsFile.Read(folder.FindFirst("zola.toml", "config.toml"), remarks);
        return new ZolaReader(folder, new ZolaConfig(values), remarks).Read();
    }
}
