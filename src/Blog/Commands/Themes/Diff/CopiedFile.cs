using System.Text;

namespace Blog.Commands.Themes.Diff;

/// <summary>The comparison of a site's theme file with the built-in file that it replaces.</summary>
/// <param name="Path">The site's file, or the path in the theme of a file that the copied theme lacks.</param>
/// <param name="Added">The number of lines that only the site's file has.</param>
/// <param name="Removed">The number of lines that only the built-in file has.</param>
/// <param name="Kind">How the two differ.</param>
internal sealed record CopiedFile(string Path, int Added, int Removed, CopiedFile.Kinds Kind)
{
    /// <summary>How the two files differ.</summary>
    public enum Kinds
    {
        /// <summary>They are equal, so the copy is not needed.</summary>
        Same,

        /// <summary>Some lines differ.</summary>
        Changed,

        /// <summary>There is no such built-in file.</summary>
        Own,

        /// <summary>The copied theme lacks the built-in file.</summary>
        Missing,
    }

    /// <summary>Compares two files; each is null when it does not exist.</summary>
    public static CopiedFile Of(string path, ReadOnlyMemory<byte>? ofSite, ReadOnlyMemory<byte>? ofProgram)
    {
        if (ofSite is not { } mine)
            return new CopiedFile(path, 0, 0, Kinds.Missing);
        if (ofProgram is not { } theirs)
            return new CopiedFile(path, 0, 0, Kinds.Own);
        if (mine.Span.SequenceEqual(theirs.Span))
            return new CopiedFile(path, 0, 0, Kinds.Same);
        var (here, there) = (Lines(mine), Lines(theirs));
        return new CopiedFile(path, Only(here, there), Only(there, here), Kinds.Changed);
    }

    private static Dictionary<string, int> Lines(ReadOnlyMemory<byte> bytes) =>
        Encoding
            .UTF8.GetString(bytes.Span)
            .ReplaceLineEndings("\n")
            .Split('\n')
            .GroupBy(line => line, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);

    private static int Only(Dictionary<string, int> lines, Dictionary<string, int> others) =>
        lines.Sum(line => Math.Max(0, line.Value - others.GetValueOrDefault(line.Key)));
}
