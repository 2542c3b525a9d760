using System.Collections.Immutable;
using System.Text;
using Blog.Programs;
using Blog.Workspace.Themes;

namespace Blog.Commands.Themes.Diff;

/// <summary>The comparison of a site's theme file with the built-in file that it replaces.</summary>
/// <param name="Path">The site's file; of a file that the copied theme lacks, where it would be.</param>
/// <param name="File">Its path in the theme.</param>
/// <param name="Kind">How the two differ.</param>
internal sealed record CopiedFile(string Path, string File, CopiedFile.Kinds Kind)
{
    /// <summary>How the two files differ.</summary>
    public enum Kinds
    {
        /// <summary>They are equal, so the copy is not needed.</summary>
        Same,

        /// <summary>The built-in file is still the one that was copied: all differences are the author's.</summary>
        Yours,

        /// <summary>The copy is as it was made: all differences are the program's.</summary>
        Program,

        /// <summary>The author changed the copy, and the program the built-in file.</summary>
        Both,

        /// <summary>They differ, and there is no original to say since when.</summary>
        Changed,

        /// <summary>There is no such built-in file.</summary>
        Own,

        /// <summary>It was copied from a built-in file that is gone.</summary>
        Dropped,

        /// <summary>The copied theme lacks the built-in file.</summary>
        Missing,

        /// <summary>The copied theme lacks the built-in file, which was not there when it was copied.</summary>
        New,
    }

    /// <summary>The version that it was copied from; null when that is not known.</summary>
    public string? CopiedFrom { get; init; }

    /// <summary>The number of lines that only the site's file has.</summary>
    public int Added { get; init; }

    /// <summary>The number of lines that only the built-in file has.</summary>
    public int Removed { get; init; }

    /// <summary>What to look at, as a unified diff: what the program changed since the file was copied, or, if that is
    /// nothing or not known, what the author changed in the built-in file.</summary>
    public ImmutableArray<string> Lines { get; init; } = [];

    /// <summary>Compares two files; each is null when it does not exist.</summary>
    /// <param name="path">The site's file.</param>
    /// <param name="file">Its path in the theme.</param>
    /// <param name="ofSite">The content of the site's file.</param>
    /// <param name="ofProgram">The content of the built-in file.</param>
    /// <param name="original">The built-in file that was copied; null when it is not known.</param>
    public static CopiedFile Of(
        string path,
        string file,
        ReadOnlyMemory<byte>? ofSite,
        ReadOnlyMemory<byte>? ofProgram,
        ThemeOriginal? original
    )
    {
        var from = original is null ? null : TextOf(original.Bytes);
        var kind = (ofSite, ofProgram) switch
        {
            (null, _) => original is null ? Kinds.New : Kinds.Missing,
            (_, null) => original is null ? Kinds.Own : Kinds.Dropped,
            ({ } mine, { } theirs) => KindOf(TextOf(mine), TextOf(theirs), from),
        };
        var compared = new CopiedFile(path, file, kind) { CopiedFrom = original?.Version };
        return ofSite is { } here && ofProgram is { } there && kind != Kinds.Same
            ? compared.With(TextOf(here), TextOf(there), from)
            : compared;
    }

    private static Kinds KindOf(string mine, string theirs, string? from)
    {
        if (mine == theirs)
            return Kinds.Same;
        if (from is null)
            return Kinds.Changed;
        if (from == theirs)
            return Kinds.Yours;
        return from == mine ? Kinds.Program : Kinds.Both;
    }

    private CopiedFile With(string mine, string theirs, string? from)
    {
        var (builtIn, mineNow) = ($"{Path}\tbuilt in, {ProgramVersion.Text}", $"{Path}\tyours");
        var toMine = UnifiedDiff.Of(builtIn, mineNow, theirs, mine);
        return this with
        {
            Added = toMine.Skip(2).Count(l => l.StartsWith('+')),
            Removed = toMine.Skip(2).Count(l => l.StartsWith('-')),
            Lines = Kind is Kinds.Program or Kinds.Both
                ? UnifiedDiff.Of($"{Path}\tbuilt in, {CopiedFrom}", builtIn, from!, theirs)
                : toMine,
        };
    }

    // A checkout on Windows may end lines in another way.
    private static string TextOf(ReadOnlyMemory<byte> bytes) =>
        Encoding.UTF8.GetString(bytes.Span).Replace("\r\n", "\n", StringComparison.Ordinal);
}
