using Blog.Import.Foreign;
using Blog.Import.Sources.Files;

namespace Blog.Import.Sources.Eleventy;

/// <summary>Reads blogs of Eleventy.</summary>
internal sealed class EleventySource : FolderSource
{
    /// <inheritdoc/>
    public override string Key => "eleventy";

    /// <inheritdoc/>
    public override string Name => "Eleventy";

    /// <inheritdoc/>
    protected override Evidence? Judge(BlogFolder folder)
    {
        if (EleventyConfig.FileOf(folder) is { } config)
            return new Evidence(100, $"its settings are in {config.Path}");
        return
            folder.Find("package.json") is { Source.Length: < 1_000_000 } package
            && package.Text().Text.Contains("\"@11ty/eleventy\"", StringComparison.Ordinal)
            ? new Evidence(95, "there is a package.json with @11ty/eleventy")
            : null;
    }

    /// <inheritdoc/>
    protected override ForeignBlog Read(BlogFolder folder, RemarkLog remarks)
    {
        var config = EleventyConfig.Read(folder, remarks);
        return new EleventyReader(folder, config, remarks).Read();
    }
}
