using Blog.Import.Foreign;
using Blog.Import.Sources.Files;

namespace Blog.Import.Sources.Astro;

/// <summary>Reads blogs of Astro.</summary>
internal sealed class AstroSource : FolderSource
{
    /// <inheritdoc/>
    public override string Key => "astro";

    /// <inheritdoc/>
    public override string Name => "Astro";

    /// <inheritdoc/>
    protected override Evidence? Judge(BlogFolder folder)
    {
        if (AstroConfig.FileOf(folder) is { } config)
            return new Evidence(100, $"there is an {config.Path}");
        return
            folder.HasFolder("src/content")
            && folder.Find("package.json") is { Source.Length: < 1_000_000 } package
            && package.Text().Text.Contains("\"astro\"", StringComparison.Ordinal)
            ? new Evidence(90, "there is a package.json with astro, and a folder src/content/")
            : null;
    }

    /// <inheritdoc/>
    protected override ForeignBlog Read(BlogFolder folder, RemarkLog remarks) =>
        new AstroReader(folder, AstroConfig.Read(folder), remarks).Read();
}
