using System.Collections.Immutable;
using Blog.Engine;
using Blog.Reading.Parsing.Files;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Reading.Assets;

/// <summary>
/// Finds the files that are published as they are, or left out: all below <c>content/</c> but documents and what the
/// program itself reads: settings,
/// the ledger of copies, cards of links, clippings,
/// drawings of diagrams, data, the theme's files, and source code that posts include
/// (<c>content/code/</c>).
/// </summary>
internal sealed class ReadAssets : IModule<Seed, ContentPath>
{
    /// <inheritdoc/>
    public ImmutableArray<Document<ContentPath>> Run(ImmutableArray<Document<Seed>> documents, ModuleContext context)
    {
        var files = context.Files(IsAsset);
        return context.Once<ImmutableArray<Document<ContentPath>>>(
            [files],
            _ => [.. files.Select(p => new Document<ContentPath>(p, p, Fingerprint.Of(p.Value)))]
        );
    }

    private static bool IsAsset(ContentPath path) =>
        path.IsBelow("content") && !ReservedFiles.Has(path) && PostFile.Of(path) is null or { IsCertain: false };
}
