using System.Collections.Immutable;
using Blog.Import.Foreign;

namespace Blog.Import.Sources;

/// <summary>All readers of blogs, those of generators first.</summary>
internal static class SourceList
{
    /// <summary>The readers; of two that are as sure, the first reads a blog.</summary>
    public static ImmutableArray<IBlogSource> All { get; } = [];
}
