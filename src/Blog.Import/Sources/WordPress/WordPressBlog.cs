using System.Collections.Immutable;
using Blog.Import.Foreign;
using Blog.Import.Sources.Exports;
using Blog.Import.Sources.WordPress.Wxr;

namespace Blog.Import.Sources.WordPress;

/// <summary>Makes a blog of the files of an export.</summary>
/// <param name="files">The files; an export may be cut into several.</param>
/// <param name="uploads">The addresses of pictures that are there, below the site.</param>
/// <param name="remarks">Gets what cannot be carried.</param>
internal sealed class WordPressBlog(IReadOnlyList<WxrFile> files, ImmutableHashSet<string> uploads, RemarkLog remarks)
{
    private static readonly ImmutableArray<string> OfTheme =
    [
        "revision",
        "nav_menu_item",
        "custom_css",
        "customize_changeset",
        "oembed_cache",
        "user_request",
        "wp_global_styles",
        "wp_template",
        "wp_template_part",
        "wp_navigation",
        "wp_font_family",
        "wp_font_face",
    ];

    private readonly WordPressFacts _facts = WordPressFacts.Of(files);

    /// <summary>The blog.</summary>
    public ForeignBlog Read()
    {
        var documents = AllCores
            .Map([.. files.SelectMany(f => f.Items.Select(i => (Item: i, File: f)))], i => Document(i.Item, i.File))
            .OfType<ForeignDocument>();
        ImmutableArray<ForeignDocument> all = [.. documents];
        if (all.FirstOrDefault(d => d is { Number: not null, HeldBackBy: null }) is { } first)
            TellUnanswered(first);
        return new ForeignBlog(_facts.Settings, all, [])
        {
            Lists = _facts.Lists,
            Redirects = [.. PagesOfPictures().Concat(Feeds(all)).DistinctBy(r => r.From)],
        };
    }

    // The feed of a post had the comments on it.
    private static IEnumerable<ForeignRedirect> Feeds(IEnumerable<ForeignDocument> documents) =>
        documents
            .Where(d => d is { Kind: ForeignKind.Post, Addresses: [not "/", ..] })
            .Select(d => new ForeignRedirect(d.Addresses[0].TrimEnd('/') + "/feed/", d.Addresses[0]));

    // A static host knows no queries.
    private void TellUnanswered(ForeignDocument first)
    {
        remarks.Add(
            new Remark(
                RemarkKind.Decided,
                $"addresses by number, such as /?p={first.Number}",
                "no static page can answer them; links in texts lead to the posts",
                first.Source
            )
        );
        remarks.Add(
            new Remark(
                RemarkKind.Decided,
                "the feed of each post, at …/feed/",
                "left out: its address leads to the post",
                first.Source
            )
        );
    }

    // Each picture has a page of its own, below that of the post that it was added to.
    private IEnumerable<ForeignRedirect> PagesOfPictures()
    {
        var items = files.SelectMany(f => f.Items).ToList();
        var posts = items
            .Where(i => i.Find("wp:post_type") is "post" or "page" && WordPressReach.HeldBackBy(i) is null)
            .Where(i => i.Find("wp:post_id") is not null)
            .DistinctBy(i => i.Find("wp:post_id"))
            .ToDictionary(i => i.Find("wp:post_id")!, i => _facts.PathOf(i.Find("link")), StringComparer.Ordinal);
        return items
            .Where(i => i.Find("wp:post_type") == "attachment")
            .Select(i =>
                (From: _facts.PathOf(i.Find("link")), To: posts.GetValueOrDefault(i.Find("wp:post_parent") ?? ""))
            )
            .Where(r => r is { From: not null, To: not null } && r.From != r.To)
            .Select(r => new ForeignRedirect(r.From!, r.To!));
    }

    private ForeignDocument? Document(WxrItem item, WxrFile file)
    {
        var place = new ExportPlace(file.Path, item.Find("title") ?? item.Find("wp:post_name"), remarks)
        {
            Line = item.Line,
        };
        var type = item.Find("wp:post_type") ?? (item.IsBroken ? "post" : "");
        // Pictures are known by their addresses, and parts of texts stand in those.
        if (type is "attachment" or "wp_block")
            return null;
        if (type is not ("post" or "page"))
        {
            var kind = OfTheme.Contains(type) ? RemarkKind.Decided : RemarkKind.Lost;
            place.Remark(kind, $"an item of the type '{type}'", "left out");
            return null;
        }

        if (item.Find("wp:status") is "trash" or "auto-draft")
        {
            place.Remark(RemarkKind.Decided, $"a document in the state '{item.Find("wp:status")}'", "left out");
            return null;
        }

        return Made(item, file, place, type == "page");
    }

    private ForeignDocument Made(WxrItem item, WxrFile file, ExportPlace place, bool isPage)
    {
        var held = WordPressReach.HeldBackBy(item);
        var link = _facts.PathOf(item.Find("link"));
        var text = new WordPressText(place, _facts, uploads).Write(
            item.Find("content:encoded") ?? "",
            item.Meta("footnotes").FirstOrDefault()
        );
        return new ForeignDocument(file.Path, isPage ? ForeignKind.Page : ForeignKind.Post, Matter(item, place), text)
        {
            Item = place.Item,
            Name = ExportNames.Of(item.Find("wp:post_name"), item.Find("title")),
            Folder = isPage ? FolderOf(link) : "",
            Number = item.Find("wp:post_id"),
            Date = WordPressDates.Of(item),
            Addresses = held is null ? Addresses(item, link) : [],
            HeldBackBy = held,
            Dialects = Dialects.WordPress,
        };
    }

    private Blog.Data.Nodes.DataMap Matter(WxrItem item, ExportPlace place)
    {
        var excerpt = item.Find("excerpt:encoded");
        var description = WordPressFacts.DescriptionKeys.SelectMany(item.Meta).FirstOrDefault();
        var picture = item.Meta("_thumbnail_id").Select(_facts.PictureOf).FirstOrDefault(p => p is not null);
        return new ExportMatter()
            .With("title", WordPressFacts.Words(item.Find("title")))
            .With("updated", WordPressDates.Changed(item))
            .With("description", excerpt is null ? description : TreeEdits.Words([.. place.Read(excerpt)]))
            .With("categories", Terms(item, "category"))
            .With("tags", Terms(item, "post_tag"))
            .With("authors", item.Find("dc:creator") is { } login ? [_facts.NameOf(login)] : [])
            .WithImage(picture?.Address, picture?.Alt)
            .Map;
    }

    private static IEnumerable<string> Terms(WxrItem item, string domain) =>
        item.Terms.Where(t => t.Domain == domain).Select(t => WordPressFacts.Words(t.Name) ?? t.Slug);

    private ImmutableArray<string> Addresses(WxrItem item, string? link)
    {
        if (link is null)
            return [];
        var folder = link.TrimEnd('/');
        var parent = folder[..(folder.LastIndexOf('/') + 1)];
        var end = link.EndsWith('/') ? "/" : "";
        var guid =
            item.Find("guid") is { } address && !address.Contains('?', StringComparison.Ordinal)
                ? _facts.PathOf(address)
                : null;
        return
        [
            link,
            .. item.Meta("_wp_old_slug")
                .Select(s => parent + s + end)
                .Append(guid ?? link)
                .Where(a => a != link)
                .Distinct(),
        ];
    }

    private static string FolderOf(string? link) =>
        link is null ? "" : string.Join('/', link.Trim('/').Split('/').SkipLast(1).Select(s => ExportNames.Of(s)));
}
