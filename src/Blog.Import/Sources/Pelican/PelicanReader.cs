using Blog.Data.Nodes;
using Blog.Import.Foreign;
using Blog.Import.Sources.Files;
using Blog.Import.Sources.Names;
using Blog.Text;

namespace Blog.Import.Sources.Pelican;

/// <summary>Reads one blog of Pelican.</summary>
/// <param name="folder">The folder of the blog.</param>
/// <param name="config">Its settings.</param>
/// <param name="remarks">Gets what cannot be carried.</param>
internal sealed class PelicanReader(BlogFolder folder, PelicanConfig config, RemarkLog remarks)
{
    private readonly PelicanAddresses _addresses = new(config);

    /// <summary>The blog.</summary>
    public ForeignBlog Read()
    {
        var content = folder.In(config.ContentFolder);
        var files = content.Files.Where(f => !BlogFileKinds.IsDebris(f.Path) && !IsForeign(f.Path)).ToList();
        var candidates = files.Where(f => BlogFileKinds.MayBeDocument(f.Path) && !IsStaticHtml(f));
        var readable = DocumentMaking.WithoutTwins(candidates, remarks).ToList();
        var documents = readable.Select(Document).ToList();
        var taken = readable.Select(f => f.Source.Path).ToHashSet();
        return new ForeignBlog(
            PelicanSettings.Read(config, _addresses, documents),
            [.. documents],
            [.. Files(files, taken)]
        )
        {
            Lists = [.. PelicanLists.Of(config, _addresses, documents).DistinctBy(l => l.Address)],
            Redirects = [.. HostRedirects.Read(folder, [config.ContentFolder, "content/extra"], remarks)],
        };
    }

    // With the texts at the top, the theme and the output lie among them.
    private bool IsForeign(ContentPath path)
    {
        var first = path.Value.Split('/')[0];
        return first.StartsWith('.')
            || (
                config.ContentFolder.Length == 0
                && (
                    first
                        is "output"
                            or "theme"
                            or "themes"
                            or "plugins"
                            or "pelican-plugins"
                            or "env"
                            or "venv"
                            or "node_modules"
                    || path.Extension is ".py" or ".sh" or ".toml" or ".lock"
                    || path.Name is "Makefile" or "requirements.txt"
                    || BlogFileKinds.IsAboutRepository(path)
                )
            );
    }

    private bool IsStaticHtml(BlogFile file) =>
        BlogFileKinds.IsHtml(file.Path)
        && (
            config.StaticFolders.Any(s => file.Path.IsBelow(s))
            || !file.Text().Text.Contains("<meta", StringComparison.OrdinalIgnoreCase)
        );

    private ForeignDocument Document(BlogFile file)
    {
        var read = DocumentText.Read(file, remarks);
        if (read.IsPlainHtml)
            read = PelicanHtml.Read(read);
        var isPage = config.PageFolders.Any(file.Path.IsBelow);
        var name = NameParts.Of(file.Path.Stem);
        var matter = WithCategory(read.Matter, file, isPage).Over(config.MatterOf(file.Path));
        var heldBack = config.HeldBackBy(file.Path, isPage);
        var text = read with { Matter = matter };
        var parts = PartsOf(text, name);
        var isOther = !parts.Language.Equals(config.Language, StringComparison.OrdinalIgnoreCase);
        var (kind, pattern) = (isPage, isOther) switch
        {
            (true, true) => ("PAGE_LANG", "pages/{slug}-{lang}.html"),
            (true, false) => ("PAGE", "pages/{slug}.html"),
            (false, true) => ("ARTICLE_LANG", "{slug}-{lang}.html"),
            (false, false) => ("ARTICLE", "{slug}.html"),
        };
        var addresses = DocumentMaking.Addresses(
            heldBack is null ? _addresses.Of(kind, pattern, matter, parts) : [],
            DocumentMaking.Former(matter, config.BaseUrl, "alias", "aliases", "redirect_from")
        );
        var document = DocumentMaking.Make(text, isPage ? ForeignKind.Page : ForeignKind.Post, addresses, name.Rest);
        return document with
        {
            Name = NameParts.Of(AddressText.LastPart(parts.Slug)).Rest is { Length: > 0 } slug ? slug : document.Name,
            Date = name.Date ?? NameParts.DateOfFolders(file.Path.Folder),
            Language = isOther ? parts.Language : null,
            HeldBackBy = document.HeldBackBy ?? heldBack,
            Dialects = document.Dialects | Dialects.Pelican,
        };
    }

    private PelicanParts PartsOf(DocumentText text, NameParts name)
    {
        var matter = text.Matter;
        var isByName = config.Values.TextAt("SLUGIFY_SOURCE") == "basename" || matter.TextAt("title") is null;
        var slug = matter.TextAt("slug") ?? config.Slug(isByName ? name.Rest : matter.TextAt("title")!);
        var date = DocumentDate.Of(matter, name.Date, config.TimeZone, "date");
        return new PelicanParts(
            slug,
            date,
            matter.TextAt("lang") ?? config.Language,
            config.Slug(matter.TextAt("category") ?? config.Values.TextAt("DEFAULT_CATEGORY") ?? "misc"),
            config.Slug(matter.TextAt("author") ?? config.Values.TextAt("AUTHOR") ?? "")
        );
    }

    // The folder of an article is its category, unless a setting says otherwise.
    private DataMap WithCategory(DataMap matter, BlogFile file, bool isPage)
    {
        var below = config.ArticleFolders.FirstOrDefault(file.Path.IsBelow) is { } top
            ? file.Path.Value[(top.Length + 1)..]
            : file.Path.Value;
        var category = new ContentPath(new ContentPath(below).Folder).Name;
        var isUsed = config.Values.FlagAt("USE_FOLDER_AS_CATEGORY") != false && matter.TextAt("category") is null;
        return isPage || !isUsed || category.Length == 0
            ? matter
            : matter.Over(MatterValues.Made("category", category));
    }

    private IEnumerable<ForeignFile> Files(IEnumerable<BlogFile> files, HashSet<ContentPath> taken)
    {
        var moved = config.Values.MapAt("EXTRA_PATH_METADATA");
        foreach (var file in files.Where(f => !taken.Contains(f.Source.Path)))
        {
            var isPublished = config.StaticFolders.Any(s => file.Path.IsBelow(s) || file.Path.Value == s);
            if (config.LeftOutBy(file.Path, "STATIC_EXCLUDES") is { } why)
                remarks.Add(file.LeftOut(why));
            else if (moved.Find(file.Path.Value)?.Value is DataMap place && place.TextAt("path") is { } path)
                yield return new ForeignFile(file.Source, AddressText.Of(path));
            else if (isPublished || BlogFileKinds.IsPicture(file.Path))
                yield return new ForeignFile(file.Source, isPublished ? AddressText.Of(file.Path.Value) : null);
        }
    }
}
