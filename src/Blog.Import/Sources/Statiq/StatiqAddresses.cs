using Blog.Data.Nodes;
using Blog.Import.Sources.Files;
using Blog.Import.Sources.Names;
using Blog.Text;

namespace Blog.Import.Sources.Statiq;

/// <summary>The addresses that Statiq gives documents: their paths, with <c>.html</c> or without.</summary>
internal static class StatiqAddresses
{
    private const string Reserved = "_~:/\\?#[]@!$&'()*+={};,";

    /// <summary>The addresses of a document: that of its links, then that of its file.</summary>
    public static IEnumerable<string> Of(DataMap matter, ContentPath path, StatiqConfig config)
    {
        var folder = path.Folder;
        var name = config.OptimizesNames ? Optimized(path.Stem) : path.Stem;
        if (matter.TextAt("DestinationFileName") is { } other)
            name = new ContentPath(other).Stem;
        var target = AddressText.Of(folder, name + ".html");
        if (matter.TextAt("DestinationPath", "Permalink") is { } whole)
            target =
                AddressText.IsFile(whole) || whole.EndsWith('/')
                    ? AddressText.Of(whole)
                    : AddressText.Of(whole + ".html");
        if (config.HidesExtensions && target.EndsWith(".html", StringComparison.Ordinal))
            yield return target[..^".html".Length];
        yield return target;
    }

    /// <summary>A name in lower case, with hyphens for blanks, without signs that mean something in
    /// addresses.</summary>
    public static string Optimized(string name)
    {
        var kept = string.Concat(name.Trim().Where(c => !Reserved.Contains(c, StringComparison.Ordinal)));
        var words = kept.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var joined = string.Join('-', words).Trim('.');
        while (joined.Contains("--", StringComparison.Ordinal))
            joined = joined.Replace("--", "-", StringComparison.Ordinal);
        return joined.ToLowerInvariant();
    }
}
