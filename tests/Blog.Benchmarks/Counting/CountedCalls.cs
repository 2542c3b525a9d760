using System.Text.RegularExpressions;

namespace Blog.Benchmarks.Counting;

/// <summary>Counts the system calls that concern a site's own files, in what strace wrote.</summary>
internal static partial class CountedCalls
{
    /// <summary>The calls that are traced, as strace names them. What a kernel does not have may be named.</summary>
    public const string Traced =
        "?open,openat,?creat,?mkdir,mkdirat,?rename,renameat,renameat2,?unlink,unlinkat,?rmdir,?link,linkat,"
        + "fsync,fdatasync,syncfs,?stat,?lstat,newfstatat,statx,?access,faccessat,?faccessat2,readlinkat,?readlink";

    private static readonly string[] s_folders = ["content", "themes", "output", ".output.blog", ".cache"];

    /// <summary>Adds the counts of a trace.</summary>
    /// <param name="lines">What strace wrote.</param>
    /// <param name="site">The site's folder.</param>
    /// <param name="counts">Gets them.</param>
    public static void Add(IEnumerable<string> lines, string site, SortedDictionary<string, long> counts)
    {
        foreach (var line in lines.Where(l => l.Contains(site, StringComparison.Ordinal)))
        {
            // A call that another thread interrupts in the log has two lines; the second names no file.
            if (Call().Match(line) is not { Success: true } call)
                continue;
            // Of two names, as of a rename, the new one.
            var path = line[(line.LastIndexOf(site, StringComparison.Ordinal) + site.Length)..].TrimStart('/');
            var folder = s_folders.FirstOrDefault(f => path.StartsWith(f, StringComparison.Ordinal)) ?? "the site";
            var name = $"calls in {folder}, {KindOf(call.Groups[1].Value, line)}";
            counts[name] = counts.GetValueOrDefault(name) + 1;
        }
    }

    private static string KindOf(string call, string line) =>
        call switch
        {
            "openat" or "open" or "creat" when line.Contains("O_CREAT", StringComparison.Ordinal) => "files created",
            "openat" or "open" when line.Contains("O_DIRECTORY", StringComparison.Ordinal) => "folders listed",
            "openat" or "open" => "files opened",
            "mkdir" or "mkdirat" => "folders made",
            "rename" or "renameat" or "renameat2" => "renames",
            "unlink" or "unlinkat" or "rmdir" => "removals",
            "link" or "linkat" => "links",
            "fsync" or "fdatasync" or "syncfs" => "flushes",
            _ => "looks at names",
        };

    [GeneratedRegex("^[0-9]+ +([a-z0-9]+)\\(")]
    private static partial Regex Call();
}
