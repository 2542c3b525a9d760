using System.Collections.Immutable;
using Blog.Import.Foreign;
using Blog.Import.Sources.Files;
using Blog.Import.Sources.Names;
using Blog.Text;

namespace Blog.Import.Sources.Jekyll;

/// <summary>Reads one blog of Jekyll: sorts its files into posts, pages and what is published as it is.</summary>
/// <param name="folder">The folder of the blog.</param>
/// <param name="config">Its settings.</param>
/// <param name="remarks">Gets what cannot be carried.</param>
internal sealed class JekyllReader(BlogFolder folder, JekyllConfig config, RemarkLog remarks)
{
    private readonly List<ForeignDocument> _documents = [];
    private readonly List<ForeignFile> _files = [];
    private readonly List<ForeignList> _lists = [];
    private readonly List<ForeignRedirect> _redirects = [];

    /// <summary>The blog.</summary>
    public ForeignBlog Read()
    {
        var documents = new JekyllDocuments(config, remarks);
        var candidates = folder
            .Files.Where(f => !BlogFileKinds.IsDebris(f.Path) && !config.IsExcluded(f.Path.Value))
            .ToList();
        var left = DocumentMaking.WithoutTwins(candidates.Where(f => BlogFileKinds.MayBeDocument(f.Path)), remarks);
        var readable = left.ToHashSet();
        foreach (var file in candidates)
        {
            var place = JekyllPlace.Of(file.Path, config);
            if (place.Role is JekyllRole.Post or JekyllRole.Draft or JekyllRole.Collection)
                AddOfCollection(file, place, documents, readable);
            else if (place.Role == JekyllRole.Page)
                AddOther(file, documents, readable);
        }

        AddDataRemarks();
        GiveFolders();
        var settings = JekyllSettings.Read(config, _documents);
        _lists.AddRange(JekyllLists.Of(config, _documents));
        _redirects.AddRange(HostRedirects.Read(folder, [], remarks));
        _redirects.AddRange(JekyllLists.FurtherPages(config, settings.PageSize, _documents));
        return new ForeignBlog(settings, [.. _documents], [.. _files])
        {
            Lists = [.. _lists.DistinctBy(l => l.Address)],
            Redirects = [.. _redirects.DistinctBy(r => r.From)],
        };
    }

    private void AddOfCollection(
        BlogFile file,
        JekyllPlace place,
        JekyllDocuments documents,
        HashSet<BlogFile> readable
    )
    {
        if (readable.Contains(file))
            Add(file, documents.Read(file, place));
        else if (!BlogFileKinds.MayBeDocument(file.Path))
            _files.Add(new ForeignFile(file.Source, FileAddress(file, place)));
    }

    // A post in a folder that no other shares owns the files beside it, as a plug-in publishes them.
    private void GiveFolders()
    {
        var alone = _documents
            .Where(d => d.Kind == ForeignKind.Post && !d.Source.Folder.EndsWith("_posts", StringComparison.Ordinal))
            .GroupBy(d => d.Source.Folder)
            .Where(g => g.Count() == 1)
            .ToDictionary(g => g.Key, g => g.Single(), StringComparer.Ordinal);
        var owning = new HashSet<ContentPath>();
        for (var i = 0; i < _files.Count; i++)
        {
            if (_files[i].Address is null && alone.GetValueOrDefault(_files[i].Source.Path.Folder) is { } owner)
            {
                var folder = owner.Addresses is [var main, ..] ? Home(main) : null;
                var address = folder is null ? null : AddressText.Of(folder, _files[i].Source.Path.Name);
                _files[i] = _files[i] with { Address = address, Owner = owner.Source };
                owning.Add(owner.Source);
            }
        }

        for (var i = 0; i < _documents.Count; i++)
        {
            if (owning.Contains(_documents[i].Source))
                _documents[i] = _documents[i] with { HasFolder = true };
        }
    }

    private static string Home(string address) => address.EndsWith('/') ? address : AddressText.FolderOf(address);

    // Files beside posts are published only by a plug-in; those of a collection are.
    private static string? FileAddress(BlogFile file, JekyllPlace place) =>
        place.Role == JekyllRole.Collection ? AddressText.Of(file.Path.Value.TrimStart('_')) : null;

    private void AddOther(BlogFile file, JekyllDocuments documents, HashSet<BlogFile> readable)
    {
        if (readable.Contains(file))
            AddPage(documents.ReadPage(file));
        else if (IsPublished(file))
            _files.Add(new ForeignFile(file.Source, AddressText.Of(file.Path.Value)));
    }

    private void AddPage(JekyllPage page)
    {
        _lists.AddRange(page.Lists);
        if (page.Redirect is { } redirect)
            _redirects.Add(redirect);
        if (page.File is { } file)
            _files.Add(new ForeignFile(file, AddressText.Of(page.Path.Value)));
        _documents.AddRange(page.Documents);
    }

    private void Add(BlogFile file, ForeignDocument document)
    {
        var isPublic = document is { Kind: ForeignKind.Page, HeldBackBy: null };
        if (isPublic && TextlessLists.KindOf(document.Matter, document.Body, file.Path.Stem) is { } kind)
        {
            remarks.Add(TextlessLists.RemarkOf(file));
            _lists.AddRange(document.Addresses.Select(a => new ForeignList(kind, "", a)));
            return;
        }

        // Jekyll writes a page that leads on, and not the text.
        if (document.Matter.TextAt("redirect_to") is { } target && string.IsNullOrWhiteSpace(document.Body))
            _redirects.AddRange(document.Addresses.Select(a => new ForeignRedirect(a, target)));
        else
            _documents.Add(document);
    }

    // Style sheets that are made of others and files with front matter are sources, not what readers got.
    private static bool IsPublished(BlogFile file) =>
        file.Path.Extension is not (".scss" or ".sass" or ".coffee" or ".less" or ".rb" or ".lock")
        && !BlogFileKinds.IsAboutRepository(file.Path)
        && !(file.Path.Extension is ".css" or ".js" or ".xml" or ".json" or ".txt" && HasHeader(file));

    private static bool HasHeader(BlogFile file) =>
        file.Source.Length < 1_000_000 && file.Text().Text.StartsWith("---", StringComparison.Ordinal);

    private void AddDataRemarks()
    {
        foreach (var file in folder.Below("_data").Where(f => !JekyllSettings.IsRead(f.Path)))
            remarks.Add(new Remark(RemarkKind.Lost, "a file of _data/ for templates", "not carried", file.Source.Path));
    }
}

/// <summary>What a file outside collections is.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Documents">The document that it is; empty for none.</param>
internal sealed record JekyllPage(ContentPath Path, ImmutableArray<ForeignDocument> Documents)
{
    /// <summary>The list that its template makes, once for each of its addresses; empty for none.</summary>
    public ImmutableArray<ForeignList> Lists { get; init; } = [];

    /// <summary>Where it leads on; null for nowhere.</summary>
    public ForeignRedirect? Redirect { get; init; }

    /// <summary>The file that is published as it is; null for none.</summary>
    public SourceFile? File { get; init; }
}
