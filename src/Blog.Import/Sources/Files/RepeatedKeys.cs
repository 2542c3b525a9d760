using Blog.Data;
using Blog.Import.Foreign;
using Blog.Text;

namespace Blog.Import.Sources.Files;

/// <summary>Keys that stand twice in front matter. For the old generators the last one counts, here the
/// first.</summary>
internal static class RepeatedKeys
{
    /// <summary>The front matter with the last value of each key of YAML; of other front matter, and of maps in it, the
    /// first stays. A remark says so of each key.</summary>
    public static FrontMatter LastOf(SourceText source, FrontMatter read, RemarkLog remarks)
    {
        var again = read.Diagnostics.Where(d => d.Rule == DiagnosticCatalogue.DuplicateKey).ToList();
        if (again.Count == 0)
            return read;
        var isFenced = read.IsYaml && source.Text.TrimStart('\uFEFF').StartsWith("---", StringComparison.Ordinal);
        bool IsOwn(Diagnostic repeated) => isFenced && repeated.Location.Column == 1;
        var own = again.Where(IsOwn).ToList();
        foreach (var diagnostic in again)
            remarks.Add(
                new Remark(
                    RemarkKind.Decided,
                    "a key of front matter that stands twice",
                    IsOwn(diagnostic) ? "the last one counts" : "the first one counts",
                    source.Path,
                    diagnostic.Location.Line
                )
            );
        return own.Count == 0 ? read : Reread(source, read, [.. own.Select(d => d.Location.Span)]);
    }

    // What comes before the last of the same keys is blanked, so that all else keeps its place.
    private static FrontMatter Reread(SourceText source, FrontMatter read, IReadOnlyList<SourceSpan> own)
    {
        var keys = read.Values.Entries.Select(e => e.KeySpan).Concat(own).OrderBy(s => s.Start).ToList();
        var last = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var key in keys)
            last[NameOf(source, key)] = key.Start;
        var text = source.Text.ToCharArray();
        for (var i = 0; i < keys.Count - 1; i++)
        {
            if (last[NameOf(source, keys[i])] == keys[i].Start)
                continue;
            foreach (ref var c in text.AsSpan(keys[i].Start..keys[i + 1].Start))
                c = c is '\n' or '\r' ? c : ' ';
        }

        var second = FrontMatter.Read(new SourceText(source.Path, new string(text)));
        return second.Diagnostics.Length < read.Diagnostics.Length ? second : read;
    }

    private static string NameOf(SourceText source, SourceSpan key) =>
        source.Text.Substring(key.Start, key.Length).Trim('"', '\'', ' ');
}
