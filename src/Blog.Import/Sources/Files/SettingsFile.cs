using Blog.Data;
using Blog.Data.Nodes;
using Blog.Import.Foreign;
using Blog.Text;

namespace Blog.Import.Sources.Files;

/// <summary>Settings and data of a generator, in YAML, TOML or JSON.</summary>
internal static class SettingsFile
{
    /// <summary>The values of a file; empty for null. A file with mistakes is read as far as it can be, with a
    /// remark.</summary>
    public static DataMap Read(BlogFile? file, RemarkLog remarks) => Root(file, remarks) as DataMap ?? DataMap.Empty;

    /// <summary>The value of a file, whatever its form; null when it has none.</summary>
    public static DataNode? Root(BlogFile? file, RemarkLog remarks)
    {
        if (file is null || !DataReader.CanRead(file.Path))
            return null;
        var source = file.Text(remarks);
        var result = DataReader.Read(source);
        if (result.Root is not null || source.Text.Trim().Length == 0)
            return result.Root;
        if (result.Diagnostics.IsEmpty)
            return null;
        remarks.Add(
            new Remark(
                RemarkKind.Lost,
                "settings with a mistake",
                "read as far as they can be",
                source.Path,
                result.Diagnostics[0].Location.Line
            )
        );
        return Beginning(source);
    }

    // Front matter keeps the entries before a mistake.
    private static DataMap? Beginning(SourceText source)
    {
        var fence = source.Path.Extension == ".toml" ? "+++" : "---";
        if (source.Path.Extension == ".json")
            return null;
        var text = fence == "---" ? MatterRepair.Mend(source.Text) : source.Text;
        var read = FrontMatter.Read(new SourceText(source.Path, $"{fence}\n{text}\n{fence}\n"));
        return read.Values;
    }
}
