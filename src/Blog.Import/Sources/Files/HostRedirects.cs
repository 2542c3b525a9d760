using System.Collections.Immutable;
using Blog.Import.Foreign;
using Blog.Import.Sources.Names;
using Blog.Text;

namespace Blog.Import.Sources.Files;

/// <summary>Redirects of the host: <c>_redirects</c>, <c>netlify.toml</c> and <c>vercel.json</c>.</summary>
internal static class HostRedirects
{
    private const string Conditions = "a redirect of the host with conditions";

    /// <summary>The redirects of a blog that lead from a plain address, or from all below one.</summary>
    /// <param name="folder">The root of the blog.</param>
    /// <param name="published">Folders whose files are published as they are.</param>
    /// <param name="remarks">Gets the rules that cannot be carried.</param>
    public static IEnumerable<ForeignRedirect> Read(BlogFolder folder, IEnumerable<string> published, RemarkLog remarks)
    {
        var lists = published
            .Prepend("")
            .Distinct()
            .Select(f => folder.Find(f.Length == 0 ? "_redirects" : f + "/_redirects"))
            .OfType<BlogFile>()
            .SelectMany(f => OfLines(f, remarks));
        return lists
            .Concat(OfMaps(folder.Find("netlify.toml"), "from", "to", remarks))
            .Concat(OfMaps(folder.Find("vercel.json"), "source", "destination", remarks))
            .DistinctBy(r => r.From);
    }

    /// <summary>The files, less those of redirects whose every rule was carried: what is written of them here takes
    /// their place.</summary>
    /// <param name="files">The files.</param>
    /// <param name="carried">The redirects of the blog.</param>
    public static ImmutableArray<ForeignFile> WithoutCarried(
        ImmutableArray<ForeignFile> files,
        IEnumerable<ForeignRedirect> carried
    )
    {
        var known = carried.Select(r => r.From).ToHashSet(StringComparer.Ordinal);
        return [.. files.Where(f => f.Source.Path.Name != "_redirects" || !IsCarried(f.Source, known))];
    }

    // A file that lies where no reader looks has rules that the blog does not know.
    private static bool IsCarried(SourceFile file, HashSet<string> known)
    {
        var refused = new RemarkLog();
        var isKnown = OfLines(new BlogFile(file, file.Path), refused).All(r => known.Contains(r.From));
        return isKnown && refused.All.IsEmpty;
    }

    private static IEnumerable<ForeignRedirect> OfLines(BlogFile file, RemarkLog remarks)
    {
        foreach (var (index, line) in file.Text().Text.Split('\n').Index())
        {
            var words = line.Split('#', 2)[0].Split([' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0)
                continue;
            var status = words.Skip(2).FirstOrDefault(w => char.IsAsciiDigit(w[0])) ?? "301";
            if (words.Length >= 2 && Plain(words[0], words[1], status) is { } redirect)
                yield return redirect;
            else
                remarks.Add(Lost(file.Source.Path, index + 1));
        }
    }

    private static IEnumerable<ForeignRedirect> OfMaps(BlogFile? file, string from, string to, RemarkLog remarks)
    {
        var text = new Lazy<SourceText?>(() => file?.Text());
        foreach (var rule in SettingsFile.Read(file, remarks).MapsAt("redirects"))
        {
            var status = rule.TextAt("status", "statusCode") ?? "301";
            if (
                rule.Find("conditions") is null
                && rule.Find("has") is null
                && Plain(rule.TextAt(from) ?? "", rule.TextAt(to) ?? "", status) is { } redirect
            )
                yield return redirect;
            else
                remarks.Add(Lost(file!.Source.Path, text.Value!.GetPosition(rule.Span.Start).Line));
        }
    }

    private static ForeignRedirect? Plain(string from, string to, string status)
    {
        var leads = to.StartsWith('/') || to.Contains("://", StringComparison.Ordinal);
        var isWhole = leads && status.StartsWith('3') && !from.Contains('?', StringComparison.Ordinal);
        var star = from.IndexOf('*', StringComparison.Ordinal);
        if (!isWhole || (star >= 0 && star < from.Length - 1) || HasNames(from) || IsOther(from))
            return null;
        var target = to.Replace(":splat", "*", StringComparison.Ordinal);
        return HasNames(target) || (target.Contains('*', StringComparison.Ordinal) && star < 0)
            ? null
            : new ForeignRedirect(star >= 0 ? AddressText.Of(from[..star]) + "*" : AddressText.Of(from), target);
    }

    private static bool HasNames(string address) => address.Contains("/:", StringComparison.Ordinal);

    private static bool IsOther(string from) => !from.StartsWith('/');

    private static Remark Lost(ContentPath path, int line) => new(RemarkKind.Lost, Conditions, "left out", path, line);
}
