using Blog.Import.Foreign;
using Blog.Import.Sources.Files;

namespace Blog.Import.Sources.Statiq;

/// <summary>Reads blogs of Statiq and of Wyam, its predecessor.</summary>
internal sealed class StatiqSource : FolderSource
{
    /// <inheritdoc/>
    public override string Key => "statiq";

    /// <inheritdoc/>
    public override string Name => "Statiq";

    /// <inheritdoc/>
    protected override Evidence? Judge(BlogFolder folder)
    {
        if (folder.Find("config.wyam") is not null)
            return new Evidence(100, "there is a config.wyam (Wyam)");
        if (!folder.HasFolder("input"))
            return null;
        var project = folder.Files.FirstOrDefault(IsProject);
        if (project is not null)
            return new Evidence(98, $"there is a {project.Path} with Statiq, and a folder input/");
        return folder.HasFolder("input/posts") ? new Evidence(55, "there is a folder input/posts/") : null;
    }

    /// <inheritdoc/>
    protected override ForeignBlog Read(BlogFolder folder, RemarkLog remarks) =>
        new StatiqReader(folder, StatiqConfig.Read(folder, remarks), remarks).Read();

    private static bool IsProject(BlogFile file) =>
        file.Path.Extension is ".csproj" or ".cs" or ".fsproj"
        && file.Path.Value.Split('/').Length <= 2
        && file.Source.Length < 1_000_000
        && file.Text().Text.Contains("Statiq", StringComparison.Ordinal);
}
