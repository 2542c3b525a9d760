using System.Collections.Concurrent;
using System.Collections.Immutable;
using Blog.Model;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;
using Blog.Reading.Parsing.Files;
using Blog.Text;
using Blog.Text.Names;

namespace Blog.Pages.References.Suggestions;

/// <summary>Suggests what references that lead nowhere probably mean. Each index is made at the first mistake of its
/// kind and serves the whole check.</summary>
internal sealed class ReferenceSuggestions
{
    private readonly Lazy<PageSuggestions> _pages;
    private readonly Lazy<FileSuggestions> _images;
    private readonly Lazy<FileSuggestions> _media;
    private readonly Lazy<FileSuggestions> _files;
    private readonly Lazy<NameIndex> _slugs;
    private readonly Lazy<HashSet<string>> _slugNames;
    private readonly Lazy<FileSuggestions> _sources;
    private readonly ConcurrentDictionary<ContentPath, Lazy<AnchorSuggestions>> _anchors = new();

    /// <summary>Suggestions for one check of a site.</summary>
    /// <param name="catalogue">What is on the site.</param>
    /// <param name="paths">The paths of all outputs.</param>
    /// <param name="files">All files of the site.</param>
    public ReferenceSuggestions(SiteCatalogue catalogue, HashSet<SitePath> paths, ImmutableArray<ContentPath> files)
    {
        _pages = new(() => new PageSuggestions(catalogue, paths));
        _images = new(() => new FileSuggestions(Sources(catalogue).Where(f => FileKinds.IsImage(f.Value))));
        _media = new(() => new FileSuggestions(Sources(catalogue).Where(f => FileKinds.IsMedia(f.Value))));
        _files = new(() => new FileSuggestions(Sources(catalogue)));
        _slugs = new(() => new NameIndex(catalogue.Slugs));
        _slugNames = new(() => catalogue.Slugs.ToHashSet(StringComparer.Ordinal));
        _sources = new(() => new FileSuggestions(files.Where(MayBeIncluded)));
    }

    /// <summary>The address to write for a link; null when nothing is near.</summary>
    /// <param name="written">The address as written.</param>
    /// <param name="resolved">Where it leads on the site.</param>
    /// <param name="document">The file it is written in.</param>
    public string? ForLink(string written, Permalink resolved, ContentPath document) =>
        (OldAddress.Read(written).IsPage ? null : _files.Value.Find(written, document))
        ?? _pages.Value.Find(written, resolved);

    /// <summary>The path to write for a file that lies elsewhere; null when no file is near.</summary>
    /// <param name="path">Its path there.</param>
    /// <param name="document">The file it is written in.</param>
    public string? ForFile(string path, ContentPath document) => _files.Value.Find(path, document);

    /// <summary>The path to write for an image; null when nothing is near.</summary>
    /// <param name="written">The address as written.</param>
    /// <param name="document">The file it is written in.</param>
    public string? ForImage(string written, ContentPath document) =>
        (FileKinds.IsMedia(OldAddress.Read(written).Path) ? _media.Value.Find(written, document) : null)
        ?? _images.Value.Find(written, document);

    /// <summary>The id on a page that a fragment probably means; null when none is near.</summary>
    public string? ForAnchor(string fragment, SitePost post) =>
        _anchors
            .GetOrAdd(post.Source, _ => new Lazy<AnchorSuggestions>(() => new AnchorSuggestions(post.Body)))
            .Value.Find(fragment);

    /// <summary>The slug that was probably meant; null when none is near.</summary>
    public string? ForSlug(string slug) =>
        _slugs.Value.Find(slug)
        ?? (OldAddress.Read(slug).Name is var name && _slugNames.Value.Contains(name) ? name : _slugs.Value.Find(name));

    /// <summary>The path to write for a file to include; null when none is near.</summary>
    /// <param name="path">The path as written.</param>
    /// <param name="document">The file it is written in.</param>
    public string? ForInclude(string path, ContentPath document) => _sources.Value.FindPath(path, document);

    // The settings and the ledger are not meant for readers.
    private static bool MayBeIncluded(ContentPath file) =>
        file.IsBelow("content") && file.Value != "content/site.yml" && !LedgerFiles.Has(file);

    private static IEnumerable<ContentPath> Sources(SiteCatalogue catalogue) => catalogue.Assets.Select(a => a.Source);
}
