using System.Collections.Immutable;
using Blog.Model;
using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;
using Blog.Pipelines.Parsing;
using Blog.Text;

namespace Blog.Pipelines.Assets;

/// <summary>Gives files their addresses: those in the folder of a document (<c>slug/index.md</c>) are published beside it, others at their own path.</summary>
internal sealed class PlaceAssets : IModule<ContentPath, PlacedAsset>
{
    /// <inheritdoc/>
    public ImmutableArray<Document<PlacedAsset>> Run(ImmutableArray<Document<ContentPath>> documents, ModuleContext context)
    {
        var owners = context.Processed(PipelineKeys.Posts).Concat(context.Processed(PipelineKeys.Pages))
            .Select(d => d.Value.Post)
            .Where(p => IsInFolderOfItsOwn(p.Source))
            .OrderBy(p => p.Source.Stem.Length).ThenBy(p => p.Source)
            .DistinctBy(p => p.Source.Folder)
            .ToDictionary(p => p.Source.Folder, StringComparer.Ordinal);
        return [.. documents.Select(d => new Document<PlacedAsset>(d.Source, Place(d.Value, owners), d.Fingerprint))];
    }

    // Of several languages in one folder the one without a language in its name has the files.
    private static bool IsInFolderOfItsOwn(ContentPath document) =>
        (document.Stem == "index" || (document.Stem.StartsWith("index.", StringComparison.Ordinal) && PostFile.Of(document)?.Language is not null))
        && document.Folder.Count(c => c == '/') > 1;

    private static PlacedAsset Place(ContentPath path, Dictionary<string, Post> owners)
    {
        for (var folder = path.Folder; folder.Length > 0; folder = new ContentPath(folder).Folder)
        {
            if (owners.TryGetValue(folder, out var owner))
                return new PlacedAsset(path, FolderOf(owner.Permalink).Append(path.Value[(folder.Length + 1)..]), owner.Source);
        }

        return new PlacedAsset(path, new Permalink("/" + path.Value["content/".Length..]), null);
    }

    private static Permalink FolderOf(Permalink permalink)
    {
        var file = permalink.ToSitePath().Value;
        return new Permalink("/" + file[..(file.LastIndexOf('/') + 1)]);
    }
}
