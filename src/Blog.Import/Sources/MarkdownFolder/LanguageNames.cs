using System.Collections.Frozen;
using Blog.Text;

namespace Blog.Import.Sources.MarkdownFolder;

/// <summary>Tells languages in names from other parts of them: <c>post.fr.md</c> is French beside <c>post.md</c>, and
/// <c>socket.io.md</c> is a name.</summary>
internal sealed class LanguageNames
{
    private static readonly FrozenSet<string> Known = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "ar bg bn ca cs da de el en es et eu fa fi fr gl he hi hr hu id it ja ko lt lv ms nb nl no pl pt ro ru sk"
            .Split(' ')
            .Concat("sl sr sv ta th tr uk ur vi zh pt-br en-us en-gb zh-cn zh-tw zh-hans zh-hant".Split(' '))
            .ToArray()
    );

    private readonly FrozenSet<string> _paths;

    private LanguageNames(FrozenSet<string> paths) => _paths = paths;

    /// <summary>The names in a folder of documents.</summary>
    public static LanguageNames Of(IEnumerable<ContentPath> paths) =>
        new(paths.Select(p => p.Value[..^p.Extension.Length]).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>The name of a file without its language, and the language; null for none.</summary>
    public (string Stem, string? Language) Divide(ContentPath path)
    {
        var stem = path.Stem;
        if (stem.LastIndexOf('.') is not (> 0 and var end) || !Known.Contains(stem[(end + 1)..]))
            return (stem, null);
        var rest = stem[..end];
        var isSaid =
            rest is "index" or "_index" || _paths.Contains(path.Folder.Length > 0 ? $"{path.Folder}/{rest}" : rest);
        return isSaid ? (rest, stem[(end + 1)..]) : (stem, null);
    }
}
