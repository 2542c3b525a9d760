using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Pipelines.Engine;

/// <summary>The files of a store that a module is about. Choosing among ten thousand paths takes longer than seeing
/// that they are the same as before.</summary>
/// <param name="Files">All files of the store.</param>
/// <param name="Chosen">Those chosen, in the same order.</param>
internal sealed record FileSelection(ImmutableArray<ContentPath> Files, ImmutableArray<ContentPath> Chosen)
{
    /// <summary>Chooses files.</summary>
    /// <param name="files">All files of the store.</param>
    /// <param name="isWanted">Chooses by the path alone, always in the same way.</param>
    /// <param name="former">What was chosen before; null for nothing.</param>
    public static FileSelection Of(
        ImmutableArray<ContentPath> files,
        Func<ContentPath, bool> isWanted,
        FileSelection? former
    )
    {
        if (former is not null && (former.Files == files || former.Files.AsSpan().SequenceEqual(files.AsSpan())))
            return former;
        return new FileSelection(files, [.. files.Where(isWanted)]);
    }
}
