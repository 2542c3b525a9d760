using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;
using Blog.Import.Foreign;
using Blog.Import.Sources.Exports;
using Blog.Import.Sources.WordPress.Wxr;

namespace Blog.Import.Sources.WordPress;

/// <summary>What the whole export says: settings, authors, terms, pictures, parts of texts.</summary>
internal sealed partial record WordPressFacts
{
    private const int LongestPartsOfOne = 4_000_000;
    private const int LongestPartsOfAll = 100_000_000;

    /// <summary>Where plugins for search engines keep the description of a document.</summary>
    public static ImmutableArray<string> DescriptionKeys { get; } =
    ["_yoast_wpseo_metadesc", "rank_math_description", "_aioseop_description", "_aioseo_description"];

    /// <summary>The settings.</summary>
    public required ForeignSettings Settings { get; init; }

    /// <summary>The addresses of lists.</summary>
    public required ImmutableArray<ForeignList> Lists { get; init; }

    /// <summary>How many characters the parts that texts share may have in one text, each counted as often as it
    /// stands there. All texts together never have more than 100 million, which is what keeps an export of a few
    /// kilobytes from taking all memory; with many texts the limit of each is lower.</summary>
    public int LongestParts { get; private init; }

    private ImmutableDictionary<string, string> Names { get; init; } = ImmutableDictionary<string, string>.Empty;

    private ImmutableDictionary<string, WordPressPicture> Pictures { get; init; } =
        ImmutableDictionary<string, WordPressPicture>.Empty;

    private ImmutableDictionary<string, string> Blocks { get; init; } = ImmutableDictionary<string, string>.Empty;

    private string BasePath { get; init; } = "";

    private string Host { get; init; } = "";

    /// <summary>Reads them.</summary>
    public static WordPressFacts Of(IReadOnlyList<WxrFile> files)
    {
        var heads = files.Select(f => f.Channel).ToList();
        var items = files.SelectMany(f => f.Items).ToList();
        var root = heads.Select(h => h.Find("wp:base_blog_url") ?? h.Find("link")).FirstOrDefault(a => a is not null);
        var isPublic = items.Where(i => i.Find("wp:status") == "publish" && i.Find("wp:post_type") == "post").ToList();
        var facts = new WordPressFacts
        {
            Settings = new ForeignSettings(),
            Lists = [],
            Names = NamesOf(heads),
            Pictures = items
                .Where(i => i.Find("wp:attachment_url") is not null && i.Find("wp:post_id") is not null)
                .DistinctBy(i => i.Find("wp:post_id"))
                .ToImmutableDictionary(
                    i => i.Find("wp:post_id")!,
                    i => new WordPressPicture(
                        i.Find("wp:attachment_url")!,
                        i.Meta("_wp_attachment_image_alt").FirstOrDefault() ?? ""
                    )
                ),
            Blocks = items
                .Where(i => i.Find("wp:post_type") == "wp_block" && WordPressReach.HeldBackBy(i) is null)
                .DistinctBy(i => i.Find("wp:post_id"))
                .ToImmutableDictionary(i => i.Find("wp:post_id") ?? "", i => i.Find("content:encoded") ?? ""),
            LongestParts = Math.Min(LongestPartsOfOne, LongestPartsOfAll / Math.Max(1, items.Count(HasPart))),
            BasePath = ExportNames.PathOf(root)?.TrimEnd('/') ?? "",
            Host = Bare(ExportNames.HostOf(root)),
        };
        return facts with
        {
            Lists = WordPressLists.Of(heads, items.SelectMany(i => i.Terms), facts.WritersOf(items), Dates(isPublic)),
            Settings = new ForeignSettings
            {
                Title = Words(heads.Select(h => h.Find("title")).FirstOrDefault(t => t is not null)),
                Description = Words(heads.Select(h => h.Find("description")).FirstOrDefault(t => t is not null)),
                Language = heads.Select(h => h.Find("language")).FirstOrDefault(t => t is not null),
                BaseUrl = root is null ? null : root.TrimEnd('/') + "/",
                TimeZone = WordPressDates.ZoneOf(isPublic),
                PostPattern = WordPressPattern.Of(isPublic.Select(i => (i, facts.PathOf(i.Find("link"))))),
                Authors = [.. facts.WritersOf(items).Select(w => new ForeignAuthor(w.Name, []))],
            },
        };
    }

    /// <summary>The text of a title or term, which may hold references to characters; null for none.</summary>
    public static string? Words(string? written) =>
        string.IsNullOrWhiteSpace(written) ? null : WebUtility.HtmlDecode(written).Trim();

    /// <summary>The path of an address of the blog, below its own path; null for one of another site, and for one that
    /// tells documents apart by its query alone.</summary>
    public string? PathOf(string? address)
    {
        if (ExportNames.PathOf(address) is not { } path || address!.Contains('?', StringComparison.Ordinal))
            return null;
        if (Host.Length > 0 && Bare(ExportNames.HostOf(address)) != Host)
            return null;
        return path.StartsWith(BasePath + "/", StringComparison.Ordinal) ? path[BasePath.Length..] : null;
    }

    /// <summary>The name of an author as readers see it, for the name that the author logs in with.</summary>
    public string NameOf(string login) => Names.GetValueOrDefault(login) ?? ExportNames.WithoutMail(login);

    /// <summary>The picture with this number; null when the export has none.</summary>
    public WordPressPicture? PictureOf(string id) => Pictures.GetValueOrDefault(id.Trim());

    /// <summary>The text with the addresses of pictures in place of those of their pages by numbers.</summary>
    public string WithPictures(string html) =>
        PageOfPicture()
            .Replace(
                html,
                m =>
                    PictureOf(m.Groups[2].Value) is { } picture && IsHere(m.Groups[1].Value) ? picture.Address : m.Value
            );

    private bool IsHere(string start) => start.Length == 0 || Bare(ExportNames.HostOf(start + "/")) == Host;

    /// <summary>The part of texts with this number; null when the export has none.</summary>
    public string? BlockOf(string id) => Blocks.GetValueOrDefault(id);

    private IEnumerable<(string Login, string Name)> WritersOf(IEnumerable<WxrItem> items) =>
        items
            .Where(i => i.Find("wp:post_type") is "post" or "page")
            .Select(i => i.Find("dc:creator"))
            .OfType<string>()
            .Distinct()
            .Select(login => (login, NameOf(login)))
            .DistinctBy(w => w.Item2);

    private static ImmutableDictionary<string, string> NamesOf(List<WxrItem> heads) =>
        heads
            .SelectMany(h => h.Parts)
            .Where(p => p.Name == "wp:author")
            .Select(p =>
                (
                    Login: p.Values.GetValueOrDefault("wp:author_login", ""),
                    Name: p.Values.GetValueOrDefault("wp:author_display_name", "")
                )
            )
            .Where(a => a.Login.Length > 0 && a.Name.Length > 0)
            .DistinctBy(a => a.Login)
            .ToImmutableDictionary(a => a.Login, a => ExportNames.WithoutMail(a.Name));

    [GeneratedRegex(
        """(?<=\bhref=["'])(https?://[^/"'<>?#]{1,200})?/(?:index\.php)?\?attachment_id=([0-9]{1,18})(?=["'])"""
    )]
    private static partial Regex PageOfPicture();

    private static IEnumerable<string> Dates(IEnumerable<WxrItem> items) =>
        items.Where(i => WordPressReach.HeldBackBy(i) is null).Select(WordPressDates.Of).OfType<string>();

    private static bool HasPart(WxrItem item) =>
        item.Find("wp:post_type") is "post" or "page"
        && item.Find("content:encoded") is { } text
        && text.Contains("wp:block", StringComparison.Ordinal);

    private static string Bare(string host) => host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
}

/// <summary>A picture of the export.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Alt">What it shows; empty when nobody wrote it.</param>
internal sealed record WordPressPicture(string Address, string Alt);
