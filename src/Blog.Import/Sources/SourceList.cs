using System.Collections.Immutable;
using Blog.Import.Foreign;
using Blog.Import.Sources.Hugo;
using Blog.Import.Sources.Jekyll;

namespace Blog.Import.Sources;

/// <summary>Every generator and service whose blogs can move in. Of two that are equally sure, the first counts.</summary>
internal static class SourceList
{
    /// <summary>The sources, each a line.</summary>
    public static ImmutableArray<IBlogSource> All { get; } =
    [
        new JekyllSource(),
        new HugoSource(),
    ];
}
