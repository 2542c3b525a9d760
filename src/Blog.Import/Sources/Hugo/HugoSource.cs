using Blog.Import.Foreign;
using Blog.Import.Sources.Files;

namespace Blog.Import.Sources.Hugo;

/// <summary>Reads blogs of Hugo, those of blogdown among them.</summary>
internal sealed class HugoSource : FolderSource
{
    /// <inheritdoc/>
    public override string Key => "hugo";

    /// <inheritdoc/>
    public override string Name => "Hugo";

    /// <inheritdoc/>
    protected override Evidence? Judge(BlogFolder folder)
    {
        if (folder.FindFirst([.. HugoConfig.OwnNames]) is { } own)
            return new Evidence(100, $"there is a {own.Path}");
        var config = folder.FindFirst([.. HugoConfig.OtherNames]);
        if (config is { Source.Length: < 1_000_000 } && IsOfHugo(config.Text().Text))
            return folder.HasFolder("content")
                ? new Evidence(95, $"there is a {config.Path} with baseURL, and a folder content/")
                : new Evidence(60, $"there is a {config.Path} with baseURL");
        var hasParts = folder.HasFolder("layouts") || folder.HasFolder("archetypes") || folder.HasFolder("themes");
        return hasParts && folder.HasFolder("content") && !folder.HasFolder("templates") && config is null
            ? new Evidence(55, "there are folders content/ and layouts/, archetypes/ or themes/")
            : null;
    }

    /// <inheritdoc/>
    protected override ForeignBlog Read(BlogFolder folder, RemarkLog remarks) =>
        new HugoReader(folder, HugoConfig.Read(folder, remarks), remarks).Read();

    // Zola has base_url in a file of the same name.
    private static bool IsOfHugo(string text) =>
        text.Contains("baseurl", StringComparison.OrdinalIgnoreCase)
        || text.Contains("languageCode", StringComparison.OrdinalIgnoreCase);
}
