using Blog.Data.Nodes;
using Blog.Import.Foreign;
using Blog.Import.Sources.Files;
using Blog.Import.Sources.Names;
using Blog.Text;

namespace Blog.Import.Sources.Eleventy;

/// <summary>Reads one blog of Eleventy.</summary>
/// <param name="folder">The folder of the blog.</param>
/// <param name="config">Its settings.</param>
/// <param name="remarks">Gets what cannot be carried.</param>
internal sealed class EleventyReader(BlogFolder folder, EleventyConfig config, RemarkLog remarks)
{
    private static readonly string[] PostTags = ["post", "posts", "blog", "article", "articles", "note", "notes"];

    private readonly BlogFolder _content = folder.In(config.InputFolder);
    private readonly List<ForeignList> _lists = [];
    private readonly List<string> _unanswered = [];
    private string? _pattern;

    /// <summary>The blog.</summary>
    public ForeignBlog Read()
    {
        var data = new EleventyData(_content, remarks);
        var files = _content.Files.Where(f => !BlogFileKinds.IsDebris(f.Path) && !IsPart(f.Path)).ToList();
        var candidates = files.Where(f => IsTemplate(f.Path) && !IsCopied(f.Path));
        var readable = DocumentMaking.WithoutTwins(candidates, remarks).ToList();
        var documents = readable.SelectMany(f => Documents(f, data)).ToList();
        var taken = readable.Select(f => f.Source.Path).ToHashSet();
        _lists.AddRange(EleventyLists.Of(documents));
        return new ForeignBlog(
            EleventySettings.Read(config, _pattern, documents),
            [.. documents],
            [.. Files(files, taken, documents)]
        )
        {
            Lists = [.. _lists.DistinctBy(l => l.Address)],
            Unanswered = [.. _unanswered],
            Redirects =
            [
                .. HostRedirects.Read(folder, [config.InputFolder, .. config.Copied.Select(c => c.From)], remarks),
            ],
        };
    }

    private bool IsPart(ContentPath path)
    {
        var parts = path.Value.Split('/');
        return config.Parts.Any(path.IsBelow)
            || parts[..^1]
                .Any(p =>
                    p is "node_modules" or "_site" or "_includes" or "_data" or "_layouts" or "_11ty" || IsHidden(p)
                )
            || (parts.Length == 1 && BlogFileKinds.IsAboutRepository(path));
    }

    private static bool IsHidden(string part) => part.StartsWith('.') && part != ".well-known";

    private bool IsCopied(ContentPath path) => config.Copied.Any(c => path.Value == c.From || path.IsBelow(c.From));

    private static bool IsTemplate(ContentPath path) =>
        BlogFileKinds.MayBeDocument(path)
        || path.Extension is ".njk" or ".liquid" or ".hbs" or ".webc" or ".pug" or ".ejs";

    private IEnumerable<ForeignDocument> Documents(BlogFile file, EleventyData data)
    {
        var read = DocumentText.Read(file, remarks);
        var given = data.Of(file.Path);
        var matter = read.Matter.Over(given.Without("tags", "layout", "permalink"));
        var whole = read.Matter.Over(given);
        var name = NameParts.Of(file.Path.Stem);
        var date = DocumentDate.Of(whole, name.Date, null, "date");
        var ignored = IgnoredBy(file.Path);
        var address = ignored is null ? EleventyAddresses.Of(whole, file.Path, date) : null;
        var isPost = IsPost(read.Matter, given, file.Path);
        var isTemplate = !BlogFileKinds.MayBeDocument(file.Path);
        var isText = TemplateText.HasProse(read.Body) || (isPost && EleventyTemplates.IsPost(read, date));
        if (isTemplate && !isText)
            return OfTemplate(read, address);
        if (isPost && given.TextAt("permalink") is { } template)
            _pattern ??= EleventyAddresses.Translated(template);
        var document = DocumentMaking.Make(
            read with
            {
                Matter = matter,
            },
            isPost ? ForeignKind.Post : ForeignKind.Page,
            Addresses(matter, address),
            EleventyAddresses.SlugOf(file.Path)
        );
        document = document with
        {
            IsHtml = !BlogFileKinds.IsMarkdown(file.Path),
            Date = name.Date ?? NameParts.Of(new ContentPath(file.Path.Folder).Name).Date,
            HeldBackBy =
                read.HeldBackBy
                ?? ignored
                ?? HeldBackBy(whole, file.Path)
                ?? (isTemplate ? EleventyTemplates.HeldBackBy(read) : null),
            HasFolder =
                file.Path.Folder.Length > 0
                && (file.Path.Stem == "index" || file.Path.Stem == new ContentPath(file.Path.Folder).Name),
            Dialects =
                document.Dialects | Dialects.Nunjucks | Dialects.Liquid | Dialects.Containers | Dialects.Kramdown,
        };
        return address == "/" ? DocumentMaking.OfHome(document, remarks) : [document];
    }

    private System.Collections.Immutable.ImmutableArray<string> Addresses(DataMap matter, string? address) =>
        DocumentMaking.Addresses(
            [address],
            DocumentMaking.Former(matter, config.BaseUrl, "redirect_from", "aliases", "redirects", "oldUrl")
        );

    private static bool IsPost(DataMap own, DataMap given, ContentPath path) =>
        own.TextsAt("tags").Concat(given.TextsAt("tags")).Any(PostTags.Contains) || PostFolders.IsIn(path.Folder);

    private string? IgnoredBy(ContentPath path)
    {
        var whole = config.InputFolder.Length == 0 ? path.Value : $"{config.InputFolder}/{path.Value}";
        return PathGlob.First(config.Ignored, whole) is { } pattern ? $"Eleventy ignores '{pattern}'" : null;
    }

    private static string? HeldBackBy(DataMap matter, ContentPath path) =>
        matter.TextAt("permalink", "permalink.build") is "false" ? "its permalink is false"
        : path.Folder.Split('/').Any(p => p is "drafts" or "_drafts") ? "it lies in a folder of drafts"
        : null;

    // A template in another language than Markdown makes a list, a feed or a page of its own; only the first two have
    // a place here.
    private IEnumerable<ForeignDocument> OfTemplate(DocumentText read, string? address)
    {
        var isFeed =
            address is not null
            && address.EndsWith(".xml", StringComparison.Ordinal)
            && !address.Contains("sitemap", StringComparison.Ordinal);
        if (isFeed)
            _lists.Add(new ForeignList(ListKind.Feed, "", address!));
        else if (read.Matter.Find("pagination") is null && address is not null && address.EndsWith('/'))
            _lists.Add(new ForeignList(ListKind.Archive, "", address));
        else if (read.Matter.Find("pagination") is null && address is not null)
            _unanswered.Add(address);
        remarks.Add(new Remark(RemarkKind.Lost, "a page that is a template", "not carried", read.File.Source.Path));
        return [];
    }

    private IEnumerable<ForeignFile> Files(
        IEnumerable<BlogFile> files,
        HashSet<ContentPath> taken,
        IReadOnlyList<ForeignDocument> documents
    )
    {
        var owners = documents
            .Where(d => d.HasFolder)
            .GroupBy(d => d.Source.Folder)
            .ToDictionary(g => g.Key, g => g.First());
        var all = files.Concat(Outside()).DistinctBy(f => f.Source.Path);
        foreach (var file in all.Where(f => !taken.Contains(f.Source.Path)))
        {
            var copied = config.Copied.FirstOrDefault(c => file.Path.Value == c.From || file.Path.IsBelow(c.From));
            var address = copied.From is { } from ? AddressText.Of(copied.To, file.Path.Value[from.Length..]) : null;
            if (address is not null && file.Path.Value == copied.From)
                address = AddressText.Of(copied.To.Length > 0 ? copied.To : file.Path.Name);
            if (
                address is null
                && !BlogFileKinds.IsPicture(file.Path)
                && file.Path.Name is not ("CNAME" or "_redirects")
            )
                continue;
            if (copied.From is null && IgnoredBy(file.Path) is { } why)
            {
                remarks.Add(file.LeftOut(why));
                continue;
            }

            var owner = owners.GetValueOrDefault(file.Source.Path.Folder);
            yield return new ForeignFile(file.Source, address ?? AddressText.Of(file.Path.Value))
            {
                Owner = owner?.Source,
            };
        }
    }

    // Folders that are copied may lie beside the texts: public/, static/.
    private IEnumerable<BlogFile> Outside() =>
        config.InputFolder.Length == 0
            ? []
            : folder.Files.Where(f => !f.Path.IsBelow(config.InputFolder) && IsCopied(f.Path));
}
