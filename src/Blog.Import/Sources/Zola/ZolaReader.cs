using Blog.Data.Nodes;
using Blog.Import.Foreign;
using Blog.Import.Sources.Files;
using Blog.Import.Sources.Names;
using Blog.Text;

namespace Blog.Import.Sources.Zola;

/// <summary>Reads one blog of Zola.</summary>
/// <param name="folder">The folder of the blog.</param>
/// <param name="config">Its settings.</param>
/// <param name="remarks">Gets what cannot be carried.</param>
internal sealed class ZolaReader(BlogFolder folder, ZolaConfig config, RemarkLog remarks)
{
    private readonly List<ForeignList> _lists = [];
    private readonly List<ForeignRedirect> _redirects = [];

    /// <summary>The blog.</summary>
    public ForeignBlog Read()
    {
        var files = folder.In("content").Files.Where(f => !BlogFileKinds.IsDebris(f.Path)).ToList();
        var candidates = files.Where(f => BlogFileKinds.MayBeDocument(f.Path) && !BlogFileKinds.IsHtml(f.Path));
        var texts = DocumentMaking
            .WithoutTwins(candidates, remarks)
            .Select(f => DocumentText.Read(f, remarks))
            .ToList();
        var sections = new ZolaSections(texts, config);
        var documents = texts.SelectMany(t => Documents(t, sections)).ToList();
        var taken = texts.Select(t => t.File.Source.Path).ToHashSet();
        _lists.AddRange(ZolaLists.Of(config, documents));
        return new ForeignBlog(
            ZolaSettings.Read(config, sections, documents),
            [.. documents],
            [.. Files(files, taken, documents)]
        )
        {
            Lists = [.. _lists.DistinctBy(l => l.Address)],
            Redirects = [.. HostRedirects.Read(folder, ["static"], remarks), .. _redirects.DistinctBy(r => r.From)],
        };
    }

    private IEnumerable<ForeignDocument> Documents(DocumentText text, ZolaSections sections)
    {
        var place = ZolaPlace.Of(text.File.Path, config);
        if (place.IsSection)
            return Section(text, place, sections);
        var page = Page(text, place, sections);
        var isPublic = page is { Kind: ForeignKind.Page, HeldBackBy: null };
        if (!isPublic || TextlessLists.KindOf(text.Matter, text.Body, place.Stem) is not { } kind)
            return [page];
        remarks.Add(TextlessLists.RemarkOf(text.File));
        _lists.AddRange(page.Addresses.Select(a => new ForeignList(kind, "", a)));
        return [];
    }

    private ForeignDocument Page(DocumentText text, ZolaPlace place, ZolaSections sections)
    {
        var heldBack =
            text.Matter.FlagAt("render") == false
                ? "its front matter keeps it from being rendered"
                : config.IgnoredBy(text.File.Path) ?? sections.HeldBackBy(place);
        var main = heldBack is null ? AddressOf(text.Matter, place) : null;
        var addresses = DocumentMaking.Addresses([main], Former(text.Matter));
        var kind = sections.IsOfPosts(place, text.Matter) ? ForeignKind.Post : ForeignKind.Page;
        var document = DocumentMaking.Make(text, kind, addresses, place.Name.Rest);
        return document with
        {
            Date = place.Name.Date,
            Language = place.Language,
            HasFolder = place.IsBundle,
            HeldBackBy = text.HeldBackBy ?? heldBack,
            Folder = main is null && kind == ForeignKind.Page ? PathOf(place.Folder) : document.Folder,
            Dialects = document.Dialects | Dialects.Zola,
        };
    }

    // A section with a text of its own is a page too.
    private IEnumerable<ForeignDocument> Section(DocumentText text, ZolaPlace place, ZolaSections sections)
    {
        var address = AddressText.Of(place.Language ?? "", PathOf(place.Folder) + "/");
        var heldBack = config.IgnoredBy(text.File.Path) ?? sections.HeldBackBy(place);
        if (heldBack is null && text.Matter.TextAt("redirect_to") is { } target)
        {
            _redirects.Add(new ForeignRedirect(address, target));
            return [];
        }

        if (heldBack is null)
            AddList(text, address);
        if (string.IsNullOrWhiteSpace(text.Body))
            return [];
        var addresses = DocumentMaking.Addresses(heldBack is null ? [address] : [], Former(text.Matter));
        var page = DocumentMaking.Make(text, ForeignKind.Page, addresses, new ContentPath(place.Folder).Name) with
        {
            Language = place.Language,
            HeldBackBy = text.HeldBackBy ?? heldBack,
            Dialects = Dialects.Zola,
        };
        return place.Folder.Length == 0 ? DocumentMaking.OfHome(page, remarks) : [page];
    }

    private void AddList(DocumentText text, string address)
    {
        _lists.Add(new ForeignList(ListKind.Archive, "", address));
        if (text.Matter.NumberAt("paginate_by") is not null)
            _redirects.Add(
                new ForeignRedirect(
                    AddressText.Of(address, text.Matter.TextAt("paginate_path") ?? "page") + "/*",
                    address
                )
            );
    }

    private string AddressOf(DataMap matter, ZolaPlace place)
    {
        if (matter.TextAt("path") is { } path)
            return AddressText.AsFolder(AddressText.Of(place.Language ?? "", path));
        var slug = matter.TextAt("slug") ?? (config.KeepsDates ? place.Stem : place.Name.Rest);
        return AddressText.Of(place.Language ?? "", PathOf(place.Folder), config.Path(slug) + "/");
    }

    private string PathOf(string path) => string.Join('/', path.Split('/').Select(config.Path));

    private IEnumerable<string> Former(DataMap matter) =>
        DocumentMaking.Former(matter, config.BaseUrl, "aliases").Select(AddressText.AsFolder);

    private IEnumerable<ForeignFile> Files(
        IEnumerable<BlogFile> content,
        HashSet<ContentPath> taken,
        IReadOnlyList<ForeignDocument> documents
    )
    {
        foreach (var file in folder.Below("static").Where(f => !BlogFileKinds.IsDebris(f.Path)))
            yield return new ForeignFile(file.Source, AddressText.Of(file.Path.Value["static".Length..]));
        var owners = documents
            .Where(d => d.HasFolder)
            .OrderBy(d => d.Language is not null)
            .GroupBy(d => d.Source.Folder)
            .ToDictionary(g => g.Key, g => g.First());
        foreach (var file in content.Where(f => !taken.Contains(f.Source.Path)))
        {
            if (config.IgnoredBy(file.Path) is { } why)
            {
                remarks.Add(file.LeftOut(why));
                continue;
            }

            var owner = OwnerOf(file.Source.Path, owners);
            var below = owner is null ? "" : file.Source.Path.Value[(owner.Source.Folder.Length + 1)..];
            var address = owner switch
            {
                null => AddressText.Of(PathOf(file.Path.Folder), file.Path.Name),
                { Addresses: [var main, ..] } => AddressText.Of(main, below),
                _ => null,
            };
            yield return new ForeignFile(file.Source, address) { Owner = owner?.Source };
        }
    }

    private static ForeignDocument? OwnerOf(ContentPath path, Dictionary<string, ForeignDocument> owners)
    {
        for (var here = path.Folder; here.Length > 0; here = new ContentPath(here).Folder)
        {
            if (owners.TryGetValue(here, out var owner))
                return owner;
        }

        return null;
    }
}
