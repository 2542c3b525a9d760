using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Blog.Import.Foreign;
using Blog.Import.Sources.Exports;
using Blog.Text;

namespace Blog.Import.Sources.Ghost;

/// <summary>Reads the tables of an export.</summary>
/// <param name="data">The tables.</param>
/// <param name="source">The file.</param>
/// <param name="remarks">Gets what cannot be carried.</param>
internal sealed partial class GhostBlog(JsonElement data, ContentPath source, RemarkLog remarks)
{
    private const string PostPattern = "/{slug}/";

    private readonly GhostTags _tags = new(data);
    private readonly GhostAuthors _authors = new(data);

    /// <summary>The blog.</summary>
    public ForeignBlog Read()
    {
        var cards = new List<ForeignCard>();
        var meta = data.Items("posts_meta").ToLookup(m => m.Text("post_id") ?? "");
        ImmutableArray<ForeignDocument> documents =
        [
            .. data.Items("posts").Select(p => Document(p, meta[p.Text("id") ?? ""].FirstOrDefault(), cards)),
        ];
        return new ForeignBlog(Settings(), documents, [])
        {
            Lists =
            [
                new(ListKind.Archive, "", "/"),
                new(ListKind.Feed, "", "/rss/"),
                .. _tags.Lists,
                .. _authors.Lists,
            ],
            Cards = [.. cards.DistinctBy(c => c.Url)],
        };
    }

    private ForeignDocument Document(JsonElement post, JsonElement meta, List<ForeignCard> cards)
    {
        var title = post.Text("title");
        var place = new ExportPlace(source, title ?? post.Text("slug"), remarks);
        var isPage = post.Text("type") == "page" || post.Flag("page");
        var name = ExportNames.Of(post.Text("slug"), title);
        foreach (var key in new[] { "codeinjection_head", "codeinjection_foot" })
        {
            if (post.Text(key) is not null)
                place.Remark(RemarkKind.Lost, $"the code in '{key}'", "left out");
        }

        var held = HeldBackBy(post, meta);
        if (held is null && GhostGates.HasCardOfMail(post))
            place.Remark(RemarkKind.Decided, "a card that only mails showed", "left out");
        return new ForeignDocument(
            source,
            isPage ? ForeignKind.Page : ForeignKind.Post,
            Matter(post, meta, place),
            new GhostText(place, cards, held is not null).Write(post)
        )
        {
            Item = title ?? name,
            Name = name,
            Date = Moment(post.Get("published_at")) ?? Moment(post.Get("created_at")),
            Addresses = held is null && post.Text("slug") is { } slug ? [$"/{slug}/"] : [],
            HeldBackBy = held,
        };
    }

    private Blog.Data.Nodes.DataMap Matter(JsonElement post, JsonElement meta, ExportPlace place)
    {
        var id = post.Text("id") ?? "";
        var caption = meta.Text("feature_image_caption");
        if (caption is not null)
            place.Remark(RemarkKind.Lost, "the caption of the picture of a post", "left out");
        var alt =
            meta.Text("feature_image_alt") ?? (caption is null ? null : TreeEdits.Words([.. place.Read(caption)]));
        return new ExportMatter()
            .With("title", post.Text("title"))
            .With("updated", Updated(post))
            .With(
                "description",
                post.Text("custom_excerpt") ?? meta.Text("meta_description") ?? post.Text("meta_description")
            )
            .With("tags", _tags.Of(id, place))
            .With("authors", _authors.Of(id, post.Text("author_id") ?? post.Text("author")))
            .WithImage(GhostAddress.Of(post.Text("feature_image") ?? post.Text("image")), alt)
            .With("canonical", post.Text("canonical_url") is { } url ? GhostAddress.Of(url) : null)
            .With("lang", post.Text("locale"))
            .Map;
    }

    // Ghost changes 'updated_at' for every save of settings, so it counts only where it is another day.
    private static string? Updated(JsonElement post)
    {
        var (published, updated) = (Moment(post.Get("published_at")), Moment(post.Get("updated_at")));
        return
            updated is { Length: >= 10 }
            && published is { Length: >= 10 }
            && string.CompareOrdinal(updated[..10], published[..10]) > 0
            ? updated
            : null;
    }

    private static string? HeldBackBy(JsonElement post, JsonElement meta)
    {
        if (post.Text("status") is var status && status != "published")
            return $"its status is '{status ?? "unknown"}'";
        if (post.Text("visibility") is { } visibility && visibility != "public")
            return $"only '{visibility}' could read it";
        return meta.Flag("email_only") ? "it was sent by mail alone" : GhostGates.HeldBackBy(post);
    }

    private ForeignSettings Settings()
    {
        var place = new ExportPlace(source, null, remarks);
        var settings = data.Items("settings").ToLookup(s => s.Text("key") ?? "", s => s.Text("value"));
        var language = settings["locale"].Concat(settings["lang"]).Concat(settings["default_locale"]);
        return new ForeignSettings
        {
            Title = settings["title"].FirstOrDefault(),
            Description = settings["description"].FirstOrDefault(),
            Language = language.FirstOrDefault(l => l is not null),
            TimeZone = settings["timezone"]
                .Concat(settings["active_timezone"])
                .Concat(settings["activeTimezone"])
                .FirstOrDefault(z => z is not null),
            BaseUrl = BaseUrl(),
            PostPattern = PostPattern,
            PageSize = int.TryParse(
                settings["postsPerPage"].FirstOrDefault(),
                CultureInfo.InvariantCulture,
                out var size
            )
                ? size
                : null,
            Authors = _authors.Known(place),
            Menu = GhostMenu.Read(settings["navigation"].FirstOrDefault(), place),
        };
    }

    // The export does not say it. The pictures of texts of old versions lie below it.
    private string? BaseUrl() =>
        data.Items("posts")
            .SelectMany(p => new[] { p.Text("feature_image"), p.Text("html") })
            .SelectMany(t => ImageAddress().Matches(t ?? "").Select(m => m.Groups[1].Value))
            .GroupBy(a => a, StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.Key + "/")
            .FirstOrDefault();

    // Version 1 wrote milliseconds since 1970.
    private static string? Moment(JsonElement value) =>
        value.AsText() is not { } text ? null
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds)
        && milliseconds < 253_402_300_799_999
            ? DateTimeOffset
                .FromUnixTimeMilliseconds(milliseconds)
                .ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
        : text;

    [GeneratedRegex(@"(https?://[A-Za-z0-9.-]+(?::[0-9]+)?(?:/[\w-]+){0,3})/content/images/")]
    private static partial Regex ImageAddress();
}
