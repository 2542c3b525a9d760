using System.Collections.Immutable;
using Blog.Import.Foreign;
using Blog.Import.Sources.Astro;
using Blog.Import.Sources.Eleventy;
using Blog.Import.Sources.Ghost;
using Blog.Import.Sources.Hexo;
using Blog.Import.Sources.Hugo;
using Blog.Import.Sources.Jekyll;
using Blog.Import.Sources.MarkdownFolder;
using Blog.Import.Sources.Medium;
using Blog.Import.Sources.Pelican;
using Blog.Import.Sources.Statiq;
using Blog.Import.Sources.Substack;
using Blog.Import.Sources.WordPress;
using Blog.Import.Sources.Zola;

namespace Blog.Import.Sources;

/// <summary>The readers of every generator and service whose blogs can move in.</summary>
internal static class SourceList
{
    /// <summary>The sources, each a line. Of two that are equally sure, the first counts.</summary>
    public static ImmutableArray<IBlogSource> All { get; } =
    [
        new JekyllSource(),
        new HugoSource(),
        new HexoSource(),
        new PelicanSource(),
        new StatiqSource(),
        new EleventySource(),
        new ZolaSource(),
        new AstroSource(),
        new GhostSource(),
        new MediumSource(),
        new WordPressSource(),
        new SubstackSource(),
        new MarkdownFolderSource(),
    ];
}
