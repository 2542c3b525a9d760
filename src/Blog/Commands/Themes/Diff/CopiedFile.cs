using System.Text;

namespace Blog.Commands.Themes.Diff;

/// <summary>A file of the site beside the one of the program that it takes the place of.</summary>
/// <param name="Path">The file of the site, or the name in the theme of one that a copied theme lacks.</param>
/// <param name="Added">The lines that only the site's file has.</param>
/// <param name="Removed">The lines that only the program's file has.</param>
/// <param name="Kind">How the two differ.</param>
internal sealed record CopiedFile(string Path, int Added, int Removed, CopiedFile.Kinds Kind)
{
    /// <summary>How a file of the site and one of the program differ.</summary>
    public enum Kinds
    {
        /// <summary>In nothing: it need not be there.</summary>
        Same,

        /// <summary>In some lines.</summary>
        Changed,

        /// <summary>The program has no such file.</summary>
        Own,

        /// <summary>The copied theme lacks a file of the program's.</summary>
        Missing,
    }

    /// <summary>Compares two files; null for one that is not there.</summary>
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
