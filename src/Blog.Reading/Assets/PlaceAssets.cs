using System.Collections.Immutable;
using Blog.Engine;
using Blog.Model;
using Blog.Reading.Documents;
using Blog.Reading.Exclusion;
using Blog.Reading.Parsing.Files;
using Blog.Text;

namespace Blog.Reading.Assets;

/// <summary>Gives files their addresses: those in the folder of a document (<c>slug/index.md</c>) are published beside
/// it, others at their own path. Decides whether place and name keep a file off the site.</summary>
internal sealed class PlaceAssets(
    Pipeline<BuildRequest> request,
    Pipeline<LoadedSettings> settings,
    Pipeline<SitePost> posts,
    Pipeline<SitePost> pages
) : IModule<ContentPath, PlacedAsset>
{
    /// <inheritdoc/>
    public ImmutableArray<Document<PlacedAsset>> Run(
        ImmutableArray<Document<ContentPath>> documents,
        ModuleContext context
    )
    {
        ImmutableArray<Post> all =
        [
            .. context.Documents(posts).Concat(context.Documents(pages)).Select(d => d.Value.Post),
        ];
        var owners = all.Where(p => IsInFolderOfItsOwn(p.Source))
            .OrderBy(p => p.Source.Stem.Length)
            .ThenBy(p => p.Source)
            .DistinctBy(p => p.Source.Folder)
            .ToDictionary(p => p.Source.Folder, StringComparer.Ordinal);
        var places = new AssetPlaces(all, context.Value(request));
        var publish = context.Value(settings).Publish;
        CheckPublishList(publish, context);
        // HTML documents are recognised by their content, so they are only known now.
        ImmutableArray<Document<PlacedAsset>> placed =
        [
            .. documents
                .Where(d => !places.IsDocument(d.Value))
                .Select(d => new Document<PlacedAsset>(d.Source, Place(d.Value, owners), d.Fingerprint))
                .Select(d => d with { Value = Judge(d.Value, places, publish, context) }),
        ];
        var published = all.Where(p => !p.IsDraft)
            .Select(p => p.Source)
            .Concat(placed.Where(d => d.Value.Excluded is null).Select(d => d.Value.Owner ?? d.Value.Source));
        TellDoubtfulFolders(published, publish, context);
        return placed;
    }

    // When a folder has a document in several languages, the one without a language in its name owns the files.
    private static bool IsInFolderOfItsOwn(ContentPath document)
    {
        var isIndex =
            document.Stem == "index"
            || (
                document.Stem.StartsWith("index.", StringComparison.Ordinal)
                && PostFile.Of(document)?.Language is not null
            );
        return isIndex && document.Folder.Count(c => c == '/') > 1;
    }

    private static PlacedAsset Judge(PlacedAsset asset, AssetPlaces places, PublishList publish, ModuleContext context)
    {
        if (!publish.Entries.IsEmpty && publish.Has(asset.Source))
            return asset with { IsAskedFor = true };
        if (places.WhyLeftOut(asset) is { } excluded)
            return asset with { Excluded = excluded };
        if (AssetPlaces.ForeignLanguageOf(asset) is not { } language)
            return asset;
        if (places.TwinOf(asset.Source) is { } twin)
        {
            var reason = $"'{twin}' is the same document in a language that is rendered";
            return asset with { Excluded = new Excluded(reason) };
        }

        context.Report(DiagnosticCatalogue.ForeignDocument.At(SourceLocation.OfFile(asset.Source), language));
        return asset with { Excluded = new Excluded(language) };
    }

    private static void TellDoubtfulFolders(
        IEnumerable<ContentPath> published,
        PublishList publish,
        ModuleContext context
    )
    {
        var doubtful = published
            .Where(p => PostFile.KindOf(p) is not null)
            .OrderBy(p => p)
            .DistinctBy(p => (p.Folder, p.Stem.StartsWith("index", StringComparison.OrdinalIgnoreCase)))
            .Select(p => (Path: p, Folder: ContentNames.DoubtfulFolder(p)))
            .Where(p => p.Folder is not null && !publish.Has(p.Path))
            .DistinctBy(p => p.Folder);
        foreach (var (path, folder) in doubtful)
            context.Report(DiagnosticCatalogue.DoubtfulFolder.At(SourceLocation.OfFile(path), folder!));
    }

    private static void CheckPublishList(PublishList publish, ModuleContext context)
    {
        foreach (var (path, place) in publish.Entries)
        {
            if (!context.Content.Files.Any(file => PublishList.Means(path, file)))
                context.Report(
                    DiagnosticCatalogue
                        .UnknownPublishedFile.At(place, path)
                        .Suggesting(path, NamesBelowContent(context))
                );
        }
    }

    private static IEnumerable<string> NamesBelowContent(ModuleContext context) =>
        context.Content.Files.Where(f => f.IsBelow("content")).Select(f => f.Value["content/".Length..]);

    private static PlacedAsset Place(ContentPath path, Dictionary<string, Post> owners)
    {
        for (var folder = path.Folder; folder.Length > 0; folder = new ContentPath(folder).Folder)
        {
            if (owners.TryGetValue(folder, out var owner))
                return new PlacedAsset(
                    path,
                    FolderOf(owner.Permalink).Append(path.Value[(folder.Length + 1)..]),
                    owner.Source
                );
        }

        return new PlacedAsset(path, new Permalink("/" + path.Value["content/".Length..]), null);
    }

    private static Permalink FolderOf(Permalink permalink)
    {
        var file = permalink.ToSitePath().Value;
        return new Permalink("/" + file[..(file.LastIndexOf('/') + 1)]);
    }
}

/// <summary>A file with its address, before it is opened.</summary>
/// <param name="Source">The file.</param>
/// <param name="Permalink">Its address.</param>
/// <param name="Owner">The document in whose folder it lies; null for none.</param>
internal sealed record PlacedAsset(ContentPath Source, Permalink Permalink, ContentPath? Owner)
{
    /// <summary>Why its place or name keeps it from being published; null when they do not.</summary>
    public Excluded? Excluded { get; init; }

    /// <summary>Whether the settings ask to publish it, whatever is in it.</summary>
    public bool IsAskedFor { get; init; }
}
