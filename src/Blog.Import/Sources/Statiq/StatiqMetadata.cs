using Blog.Data.Nodes;
using Blog.Import.Foreign;
using Blog.Import.Sources.Files;
using Blog.Text;

namespace Blog.Import.Sources.Statiq;

/// <summary>The metadata that files beside documents give them: <c>_directory.yml</c> for all of a folder,
/// <c>_post.yml</c> for <c>post.md</c>.</summary>
/// <param name="input">The folder of the texts.</param>
/// <param name="remarks">Gets mistakes in these files.</param>
internal sealed class StatiqMetadata(BlogFolder input, RemarkLog remarks)
{
    private readonly Dictionary<string, DataMap> _read = new(StringComparer.Ordinal);

    /// <summary>The metadata of a document, less its own.</summary>
    public DataMap Of(ContentPath path)
    {
        var values = Read(path.Folder, path.Stem);
        for (var folder = path.Folder; ; folder = new ContentPath(folder).Folder)
        {
            values = values.Over(Read(folder, "directory"));
            if (folder.Length == 0)
                return values;
        }
    }

    private DataMap Read(string folder, string name)
    {
        var key = folder.Length == 0 ? "_" + name : $"{folder}/_{name}";
        if (!_read.TryGetValue(key, out var values))
            _read[key] = values = SettingsFile.Read(
                input.FindFirst(key + ".yml", key + ".yaml", key + ".json"),
                remarks
            );
        return values;
    }
}
