using System.Collections.Immutable;
using Blog.Model;
using Blog.Reading.Documents;
using Blog.Reading.Exclusion;
using Blog.Reading.Parsing;
using Blog.Reading.Settings;
using Blog.Text;

namespace Blog.Reading.Assets;

/// <summary>Says of files that are no documents what their places among documents mean.</summary>
internal sealed class AssetPlaces
{
    private readonly HashSet<ContentPath> _documents;
    private readonly Dictionary<string, ContentPath> _byStem;
    private readonly Dictionary<string, ContentPath> _foreignIndexes;
    private readonly bool _includesDrafts;

    /// <summary>The places among these documents.</summary>
    public AssetPlaces(ImmutableArray<Post> documents, BuildRequest request)
    {
        _documents = [.. documents.Select(d => d.Source)];
        _byStem = new Dictionary<string, ContentPath>(StringComparer.OrdinalIgnoreCase);
        foreach (var document in documents)
            _byStem.TryAdd(StemOf(document.Source), document.Source);
        _foreignIndexes = request
            .Content.Files.Where(IsForeignIndex)
            .DistinctBy(f => f.Folder)
            .ToDictionary(f => f.Folder, StringComparer.Ordinal);
        _includesDrafts = request.IncludeDrafts;
    }

    /// <summary>Whether a file is a document.</summary>
    public bool IsDocument(ContentPath path) => _documents.Contains(path);

    /// <summary>Why a file is left out by its name and folder; null when they do not say.</summary>
    public Excluded? WhyLeftOut(PlacedAsset asset)
    {
        var path = asset.Source;
        if (ContentNames.Of(path) is { } excluded)
            return excluded;
        // What lies with a document is published or held back with it.
        if (asset.Owner is null && !_includesDrafts && ContentNames.FolderOfDrafts(path) is { } folder)
            return new Excluded(
                $"it lies in the folder '{folder}', and nothing that is published there has it beside it"
            );
        if (asset.Owner is null && ForeignIndexOver(path) is { } index)
            return new Excluded($"it lies with '{index}', which this program does not render");
        if (PostFile.KindOf(path) is not null && SectionFiles.IsOfOthersAlone(path, asset.Owner is not null))
            return new Excluded("it belongs to another generator", IsUsual: true);
        return PostFile.Of(path) is { IsHtml: false }
            ? new Excluded("it is a note for those who work on the files", IsUsual: true)
            : null;
    }

    /// <summary>
    /// What keeps a file from being rendered, in words; null for a file that is meant to be published as it is.
    /// </summary>
    public static string? ForeignLanguageOf(PlacedAsset asset)
    {
        var path = asset.Source;
        if (ForeignLanguages.OfDocument(path) is { } language)
            return $"it is {language}, which this program does not render";
        // In the folder of a document all but its own text is there to be looked at or downloaded.
        if (PostFile.KindOf(path) is null || (asset.Owner is not null && !IsMainFile(path)))
            return null;
        if (ForeignLanguages.Of(path) is { } other)
            return $"it is {other}, which this program does not render";
        return PostFile.IsHtmlFile(path) ? "it is HTML without front matter, and so no post, review or page" : null;
    }

    /// <summary>The document that is rendered in the place of a file: one of the same name; null for none.</summary>
    public ContentPath? TwinOf(ContentPath path) => _byStem.TryGetValue(StemOf(path), out var twin) ? twin : null;

    // What lies with a document that is not rendered is no more public than that is.
    private ContentPath? ForeignIndexOver(ContentPath path)
    {
        if (_foreignIndexes.Count == 0)
            return null;
        for (var folder = path.Folder; folder.Length > 0; folder = new ContentPath(folder).Folder)
        {
            if (_foreignIndexes.TryGetValue(folder, out var index))
                return index == path ? null : index;
        }

        return null;
    }

    private static bool IsForeignIndex(ContentPath path) =>
        path.Name.StartsWith("index.", StringComparison.OrdinalIgnoreCase)
        && PostFile.KindOf(path) is { } kind
        && path.Folder != PostFile.FolderOf(kind)
        && ForeignLanguages.Of(path) is not null;

    private static bool IsMainFile(ContentPath path) =>
        path.Stem.Equals("index", StringComparison.OrdinalIgnoreCase) && !PostFile.IsHtmlFile(path);

    private static string StemOf(ContentPath path) => $"{path.Folder}/{path.Stem}";
}
