using Blog.Import.Foreign;
using Blog.Import.Sources.Files;
using Blog.Import.Sources.Names;
using Blog.Text;

namespace Blog.Import.Sources.Hexo;

/// <summary>Reads one blog of Hexo.</summary>
/// <param name="folder">The folder of the blog.</param>
/// <param name="config">Its settings.</param>
/// <param name="remarks">Gets what cannot be carried.</param>
internal sealed class HexoReader(BlogFolder folder, HexoConfig config, RemarkLog remarks)
{
    private const Dialects Written = Dialects.Nunjucks;

    private readonly HexoPosts _posts = new(config);
    private readonly List<ForeignList> _lists = [];

    /// <summary>The blog.</summary>
    public ForeignBlog Read()
    {
        var content = folder.In(config.SourceFolder);
        var files = content.Files.Where(f => !BlogFileKinds.IsDebris(f.Path)).ToList();
        var candidates = files.Where(f => BlogFileKinds.MayBeDocument(f.Path) && RoleOf(f.Path) is not null);
        var readable = DocumentMaking.WithoutTwins(candidates, remarks).ToList();
        var documents = readable.SelectMany(Documents).ToList();
        var read = documents.Select(d => d.Source).ToHashSet();
        read.UnionWith(readable.Where(f => BlogFileKinds.IsMarkdown(f.Path)).Select(f => f.Source.Path));
        var others = files.Where(f => !read.Contains(f.Source.Path));
        _lists.AddRange(HexoLists.Of(config, documents));
        return new ForeignBlog(HexoSettings.Read(config, _posts), [.. documents], [.. Files(others, documents)])
        {
            Lists = [.. _lists.DistinctBy(l => l.Address)],
            Redirects =
            [
                .. HostRedirects.Read(folder, [config.SourceFolder], remarks),
                new ForeignRedirect($"/{config.FolderOf("pagination_dir", "page")}/*", "/"),
            ],
        };
    }

    // What the folder of a file says: "_posts", "_drafts" or "" for a page; null for what is not a document.
    private static string? RoleOf(ContentPath path)
    {
        var first = path.Value.Split('/')[0];
        if (first is "_posts" or "_drafts")
            return first;
        return path.Value.Split('/').Any(p => p.StartsWith('_') || p.StartsWith('.')) ? null : "";
    }

    private IEnumerable<ForeignDocument> Documents(BlogFile file)
    {
        var text = DocumentText.Read(file, remarks);
        if (RoleOf(file.Path) is { Length: > 0 } role)
            return [Post(text, role)];
        var isSkipped = config.Values.TextsAt("skip_render").Any(p => PathGlob.Matches(p, file.Path.Value));
        return isSkipped || text.IsPlainHtml ? [] : Page(text);
    }

    private ForeignDocument Post(DocumentText text, string role)
    {
        var path = text.File.Path.Value[(role.Length + 1)..^text.File.Path.Extension.Length];
        var name = _posts.NameOf(path);
        var heldBack = role == "_drafts" ? "it lies in source/_drafts/" : HeldBackBy(text.File.Path, path);
        var main = heldBack is null ? _posts.AddressOf(text.Matter, name) : null;
        if (main is null && heldBack is null)
            remarks.Add(
                new Remark(
                    RemarkKind.Lost,
                    "an old address whose pattern has a hash or an id",
                    "not known",
                    text.File.Source.Path
                )
            );
        var addresses = DocumentMaking.Addresses([main], Former(text));
        var document = DocumentMaking.Make(text, ForeignKind.Post, addresses, new ContentPath(name.Rest).Name);
        return document with
        {
            Date = name.Date,
            Language = text.Matter.TextAt("lang", "language"),
            HeldBackBy = text.HeldBackBy ?? heldBack,
            HasFolder = config.HasAssetFolders,
            Dialects = document.Dialects | Written,
        };
    }

    // A page of tags or categories is a list, with or without a word of its own.
    private IEnumerable<ForeignDocument> Page(DocumentText text)
    {
        var path = text.File.Path.Value[..^text.File.Path.Extension.Length];
        var address = AddressText.Of(text.Matter.TextAt("permalink") ?? path + ".html");
        var kind = (text.Matter.TextAt("type") ?? text.Matter.TextAt("layout")) switch
        {
            "tags" or "tag" => ListKind.Tag,
            "categories" or "category" => ListKind.Category,
            "archives" or "archive" => ListKind.Archive,
            _ => (ListKind?)null,
        };
        if (kind is { } list && string.IsNullOrWhiteSpace(text.Body))
        {
            _lists.Add(new ForeignList(list, "", address));
            return [];
        }

        var heldBack = LeftOutBy(text.File.Path);
        var addresses = DocumentMaking.Addresses(heldBack is null ? [address] : [], Former(text));
        var page = DocumentMaking.Make(text, ForeignKind.Page, addresses, text.File.Path.Stem);
        page = page with { Dialects = page.Dialects | Written, HeldBackBy = page.HeldBackBy ?? heldBack };
        return address == "/" ? DocumentMaking.OfHome(page, remarks) : [page];
    }

    // Names with an underscore or a dot are hidden below the posts too. What is not rendered does not become a post.
    private string? HeldBackBy(ContentPath path, string belowPosts) =>
        belowPosts.Split('/').FirstOrDefault(p => p.StartsWith('_') || p.StartsWith('.')) is { } hidden
            ? $"'{hidden}' keeps it from having a page"
            : LeftOutBy(path) ?? Matching("skip_render", path);

    private string? LeftOutBy(ContentPath path) => Matching("exclude", path) ?? Matching("ignore", path);

    private string? Matching(string key, ContentPath path) =>
        PathGlob.First(config.Values.TextsAt(key), path.Value) is { } pattern
            ? $"its path matches '{pattern}' of '{key}'"
            : null;

    private IEnumerable<string> Former(DocumentText text) =>
        DocumentMaking.Former(text.Matter, config.BaseUrl, "alias", "aliases", "redirect_from");

    private IEnumerable<ForeignFile> Files(IEnumerable<BlogFile> files, IReadOnlyList<ForeignDocument> documents)
    {
        var owners = documents
            .GroupBy(d => d.Source.Value[..^d.Source.Extension.Length], StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (LeftOutBy(file.Path) is { } why)
                remarks.Add(file.LeftOut(why));
            else if (OwnerOf(file.Source.Path, owners) is var (owner, below))
                yield return new ForeignFile(file.Source, Below(owner, below)) { Owner = owner.Source };
            else if (RoleOf(file.Path) is "" || file.Path.Value is "_redirects" or "_headers")
                yield return new ForeignFile(file.Source, AddressText.Of(file.Path.Value));
            else if (RoleOf(file.Path) is "_posts" or "_drafts")
                yield return new ForeignFile(file.Source, null);
            else if (file.Path.IsBelow("_data"))
                remarks.Add(
                    new Remark(RemarkKind.Lost, "a file of _data/ for templates", "not carried", file.Source.Path)
                );
        }
    }

    private static string? Below(ForeignDocument owner, string path)
    {
        if (owner.Addresses is not [var main, ..])
            return null;
        return AddressText.Of(main.EndsWith('/') ? main : AddressText.FolderOf(main), path);
    }

    private static (ForeignDocument, string)? OwnerOf(ContentPath path, Dictionary<string, ForeignDocument> owners)
    {
        for (var here = path.Folder; here.Length > 0; here = new ContentPath(here).Folder)
        {
            if (owners.TryGetValue(here, out var owner))
                return (owner, path.Value[(here.Length + 1)..]);
        }

        return null;
    }
}
