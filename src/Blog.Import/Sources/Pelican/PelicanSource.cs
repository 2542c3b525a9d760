using Blog.Import.Foreign;
using Blog.Import.Sources.Files;

namespace Blog.Import.Sources.Pelican;

/// <summary>Reads blogs of Pelican.</summary>
internal sealed class PelicanSource : FolderSource
{
    /// <inheritdoc/>
    public override string Key => "pelican";

    /// <inheritdoc/>
    public override string Name => "Pelican";

    /// <inheritdoc/>
    protected override Evidence? Judge(BlogFolder folder)
    {
        if (folder.Find("pelicanconf.py") is not null)
            return new Evidence(100, "there is a pelicanconf.py");
        return SettingsOf(folder) is { } file ? new Evidence(85, $"there is a {file.Path} with SITENAME") : null;
    }

    /// <inheritdoc/>
    protected override ForeignBlog Read(BlogFolder folder, RemarkLog remarks)
    {
        var main = folder.Find("pelicanconf.py") ?? SettingsOf(folder);
        var published = folder.Find("publishconf.py");
        var values = (published is null ? Data.Nodes.DataMap.Empty : PythonSettings.Read(published.Text().Text)).Over(
            main is null ? Data.Nodes.DataMap.Empty : PythonSettings.Read(main.Text().Text)
        );
        return new PelicanReader(folder, new PelicanConfig(values, folder), remarks).Read();
    }

    private static BlogFile? SettingsOf(BlogFolder folder) =>
        folder.Files.FirstOrDefault(f =>
            f.Path.Folder.Length == 0
            && f.Path.Extension == ".py"
            && f.Source.Length < 1_000_000
            && f.Text().Text.Contains("SITENAME", StringComparison.Ordinal)
        );
}
