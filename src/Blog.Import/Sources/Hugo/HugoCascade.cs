using System.Collections.Immutable;
using Blog.Data.Nodes;
using Blog.Import.Sources.Files;
using Blog.Import.Sources.Names;

namespace Blog.Import.Sources.Hugo;

/// <summary>The front matter that sections and settings give the documents below them.</summary>
/// <param name="rules">The values, each with the folder that it holds below; the closest folder is first.</param>
internal sealed class HugoCascade(ImmutableArray<(string Folder, DataMap Values)> rules)
{
    // These say of a section alone what they say.
    private static readonly string[] OfTargets = ["_target", "target", "_build", "build"];

    /// <summary>Gathers the rules of the sections and of the settings.</summary>
    /// <param name="sections">The folders of the sections with their front matter.</param>
    /// <param name="settings">The settings.</param>
    public static HugoCascade Of(IEnumerable<(string Folder, DataMap Matter)> sections, DataMap settings) =>
        new([
            .. sections
                .Append((Folder: "", Matter: settings))
                .SelectMany(s => s.Matter.MapsAt("cascade").Select(c => (s.Folder, c)))
                .OrderByDescending(r => r.Folder.Length),
        ]);

    /// <summary>Front matter with the values that hold for a document.</summary>
    /// <param name="matter">Its front matter.</param>
    /// <param name="path">Its path below the texts.</param>
    public DataMap Over(DataMap matter, string path)
    {
        foreach (var (folder, values) in rules)
        {
            var isBelow = folder.Length == 0 || path.StartsWith(folder + "/", StringComparison.Ordinal);
            if (!isBelow || !IsMeant(values, path))
                continue;
            var given = values.Find("params")?.Value is DataMap nested ? values.Over(nested) : values;
            matter = matter.Over(given.Without([.. OfTargets, "params"]));
            if (values.MapAt("build").Over(values.MapAt("_build")) is { Entries.IsEmpty: false } build)
                matter = matter.Over(new DataMap(default, [new DataEntry("build", default, build)]));
        }

        return matter;
    }

    private static bool IsMeant(DataMap values, string path)
    {
        var target = values.MapAt("_target").Over(values.MapAt("target"));
        return (target.TextAt("kind") is null or "page" or "{page}")
            && (target.TextAt("path") is not { } wanted || PathGlob.Matches(wanted.Trim('{', '}'), path));
    }
}
