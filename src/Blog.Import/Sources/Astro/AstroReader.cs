using Blog.Data.Nodes;
using Blog.Import.Foreign;
using Blog.Import.Sources.Files;
using Blog.Import.Sources.Names;
using Blog.Text;

namespace Blog.Import.Sources.Astro;

/// <summary>Reads one blog of Astro: its collections, and the pages that are texts.</summary>
/// <param name="folder">The folder of the blog.</param>
/// <param name="config">Its settings.</param>
/// <param name="remarks">Gets what cannot be carried.</param>
internal sealed class AstroReader(BlogFolder folder, AstroConfig config, RemarkLog remarks)
{
    private const string Pages = "src/pages";

    private readonly AstroRoutes _routes = new(folder);

    /// <summary>The blog.</summary>
    public ForeignBlog Read()
    {
        var files = folder.Files.Where(f => !BlogFileKinds.IsDebris(f.Path)).ToList();
        var candidates = files.Where(f => BlogFileKinds.MayBeDocument(f.Path) && IsText(f.Path));
        var readable = DocumentMaking.WithoutTwins(candidates, remarks).ToList();
        var documents = readable.SelectMany(Documents).ToList();
        var programs = files.Where(f => f.Path.IsBelow(Pages) && IsProgram(f.Path)).ToList();
        foreach (var page in programs)
            remarks.Add(new Remark(RemarkKind.Lost, "a page that is a program", "not carried", page.Source.Path));
        var taken = readable.Select(f => f.Source.Path).ToHashSet();
        return new ForeignBlog(Settings(documents), [.. documents], [.. Files(files, taken, documents)])
        {
            Lists = [.. Lists(documents).DistinctBy(l => l.Address)],
            Unanswered = [.. programs.Select(p => PageAddress(new ContentPath(p.Path.Value[(Pages.Length + 1)..])))],
            Redirects =
            [
                .. HostRedirects.Read(folder, ["public"], remarks),
                .. ScriptText
                    .Pairs(config.Script, "redirects")
                    .Where(p => !p.From.Contains('[', StringComparison.Ordinal))
                    .Select(p => new ForeignRedirect(AddressText.Of(p.From), p.To)),
            ],
        };
    }

    private bool IsText(ContentPath path) => path.IsBelow(Pages) || config.Collections.Any(c => path.IsBelow(c.Folder));

    private IEnumerable<ForeignDocument> Documents(BlogFile file)
    {
        var text = DocumentText.Read(file, remarks);
        if (file.Path.IsBelow(Pages))
            return OfPage(text);
        var (name, top) = config.Collections.Where(c => file.Path.IsBelow(c.Folder)).MaxBy(c => c.Folder.Length);
        var path = file.Below(top);
        var route = _routes.Of(name) ?? (config.ShowsByTheme(name) ? "" : null);
        var isPost =
            PostFolders.IsUsual(name) || (route is not null && DateKeys.Any(k => text.Matter.Find(k) is not null));
        var isShown = route is not null || PostFolders.IsUsual(name);
        var heldBack = HeldBackBy(path) ?? (isShown ? null : $"no page shows its collection '{name}'");
        var address = heldBack is null ? Ended(AddressText.Of(route ?? name, SlugOf(text.Matter, path))) : null;
        return [Document(text, isPost, address, path, heldBack)];
    }

    private static readonly string[] DateKeys =
    [
        "date",
        "pubDate",
        "pubDatetime",
        "publishDate",
        "publishedDate",
        "published",
    ];

    private IEnumerable<ForeignDocument> OfPage(DocumentText text)
    {
        var path = new ContentPath(text.File.Path.Value[(Pages.Length + 1)..]);
        // A page in HTML without front matter is a template of this site.
        if (BlogFileKinds.IsHtml(path) && !text.HasHeader && !TemplateText.HasProse(text.Body))
            return [];
        var heldBack = HeldBackBy(path);
        var address = PageAddress(path);
        var document = Document(text, PostFolders.IsIn(path.Folder), heldBack is null ? address : null, path, heldBack);
        return address == "/" ? DocumentMaking.OfHome(document, remarks) : [document];
    }

    private string PageAddress(ContentPath path) =>
        path.Stem == "index"
            ? AddressText.Of(path.Folder + "/")
            : Ended(AddressText.Of(path.Value[..^path.Extension.Length]));

    // A name in brackets stands for many pages, and one with an underscore for none.
    private static bool IsProgram(ContentPath path) =>
        path.Extension == ".astro" && !path.Value.Contains('[', StringComparison.Ordinal) && HeldBackBy(path) is null;

    private ForeignDocument Document(
        DocumentText text,
        bool isPost,
        string? address,
        ContentPath path,
        string? heldBack
    )
    {
        var name = NameParts.Of(path.Stem == "index" ? new ContentPath(path.Folder).Name : path.Stem);
        var addresses = DocumentMaking.Addresses(
            [address],
            DocumentMaking.Former(text.Matter, config.BaseUrl, "aliases", "redirect_from", "redirects")
        );
        var kind = isPost ? ForeignKind.Post : ForeignKind.Page;
        var document = DocumentMaking.Make(text, kind, addresses, name.Rest.Length > 0 ? name.Rest : path.Stem);
        return document with
        {
            Date = name.Date,
            HeldBackBy = text.HeldBackBy ?? heldBack,
            HasFolder = path is { Stem: "index", Folder.Length: > 0 },
        };
    }

    // Names with an underscore at their start have no page.
    private static string? HeldBackBy(ContentPath path) =>
        path.Value.Split('/').FirstOrDefault(p => p.StartsWith('_')) is { } part
            ? $"'{part}' keeps it from having a page"
            : null;

    private static string SlugOf(DataMap matter, ContentPath path)
    {
        if (matter.TextAt("slug", "postSlug") is { } slug)
            return slug;
        var stem = path.Stem == "index" && path.Folder.Length > 0 ? path.Folder : path.Value[..^path.Extension.Length];
        return string.Join(
            '/',
            stem.Split('/').Select(p => Slugs.Stripped(p, c => c is '-' or '_').ToLowerInvariant())
        );
    }

    private string Ended(string address) =>
        config.HasFiles ? address + ".html"
        : config.HasNoSlash ? address
        : AddressText.AsFolder(address);

    private IEnumerable<ForeignList> Lists(IReadOnlyList<ForeignDocument> documents)
    {
        yield return new ForeignList(ListKind.Archive, "", "/");
        yield return new ForeignList(ListKind.Feed, "", "/rss.xml");
        foreach (var (name, _) in config.Collections.Where(c => PostFolders.IsUsual(c.Name)))
            yield return new ForeignList(
                ListKind.Archive,
                "",
                Ended(AddressText.Of(_routes.Of(name) is { Length: > 0 } route ? route : name))
            );
        if (!folder.HasFolder("src/pages/tags") && !folder.HasFolder("src/pages/tag"))
            yield break;
        var top = folder.HasFolder("src/pages/tags") ? "tags" : "tag";
        yield return new ForeignList(ListKind.Tag, "", Ended(AddressText.Of(top)));
        var tags = Terms.Lists(
            ListKind.Tag,
            documents,
            m => Terms.Listed(m, "tags"),
            n => Ended(AddressText.Of(top, Slugs.Stripped(n, c => c is '-' or '_').ToLowerInvariant()))
        );
        foreach (var list in tags)
            yield return list;
    }

    private static IEnumerable<ForeignFile> Files(
        IEnumerable<BlogFile> files,
        HashSet<ContentPath> taken,
        IReadOnlyList<ForeignDocument> documents
    )
    {
        var owners = documents
            .Where(d => d.HasFolder)
            .GroupBy(d => d.Source.Folder)
            .ToDictionary(g => g.Key, g => g.First());
        foreach (var file in files.Where(f => !taken.Contains(f.Source.Path)))
        {
            if (file.Path.IsBelow("public"))
                yield return new ForeignFile(file.Source, AddressText.Of(file.Path.Value["public".Length..]));
            else if (file.Path.IsBelow("src") && BlogFileKinds.IsPicture(file.Path))
                yield return new ForeignFile(file.Source, null)
                {
                    Owner = owners.GetValueOrDefault(file.Source.Path.Folder)?.Source,
                };
        }
    }

    private ForeignSettings Settings(IReadOnlyList<ForeignDocument> documents)
    {
        var usual = PostFolders.Commonest(documents);
        return new ForeignSettings
        {
            Title = ScriptText.Find(config.Constants, "SITE_TITLE", "title", "name"),
            BaseUrl = config.BaseUrl,
            Description = ScriptText.Find(config.Constants, "SITE_DESCRIPTION", "description", "desc"),
            Language =
                ScriptText.Find(config.Script, "defaultLocale") ?? ScriptText.Find(config.Constants, "lang", "locale"),
            PostPattern = usual is null ? null : Ended(AddressText.Of(usual, "{slug}")),
            Authors = ScriptText.Find(config.Constants, "author", "AUTHOR") is { } author
                ? [new ForeignAuthor(author, [])]
                : [],
        };
    }
}
