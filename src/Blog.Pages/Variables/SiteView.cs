using System.Collections.Concurrent;
using System.Collections.Immutable;
using Blog.Model;
using Blog.Model.CrossPosts;
using Blog.Pages.Diagrams;
using Blog.Pages.Filling;
using Blog.Pages.Pictures;
using Blog.Pages.Theme;
using Blog.Pages.Values;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;
using Blog.Reading.Linking;
using Blog.Reading.Parsing.Addresses;
using Blog.Text;
using Blog.Text.Reads;
using Blog.Theming.Values;

namespace Blog.Pages.Variables;

/// <summary>What templates see of a site. Each object is made once and shared by all pages, so that lists keep their
/// fingerprints.</summary>
internal sealed class SiteView
{
    private const string Data = "data";

    private readonly ConcurrentDictionary<ContentPath, ThemeObject> _posts = new();
    private readonly ConcurrentDictionary<Slug, ThemeObject> _tags = new();
    private readonly ConcurrentDictionary<Slug, ThemeObject> _series = new();
    private readonly ConcurrentDictionary<string, ThemeObject> _authors = new(StringComparer.Ordinal);
    private readonly LinkResolver _links;
    private readonly ImmutableArray<ReadKey> _unreadable;

    public SiteView(FillSources sources, LoadedTheme theme, ImmutableArray<DataFile> data)
    {
        var catalogue = sources.Catalogue;
        (Catalogue, Theme) = (catalogue, theme);
        (Pictures, Drawings) = (sources.Pictures, sources.Shelf);
        _links = new LinkResolver(catalogue);
        Lists = new SiteLists(this);
        Globals = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["site"] = SiteVariables.Type.Wrap(this, "site"),
            ["author"] = Author(catalogue.Settings.Author),
            ["theme"] = theme.Settings,
            ["t"] = theme.Strings,
            [Data] = DataOf(data),
        };
        _unreadable = [.. data.Where(d => !d.IsSound).Select(d => new ReadKey(Data, d.Name))];
        Social = new SocialPictures(this);
        Filler = new FragmentFiller(sources, Globals);
    }

    /// <summary>The file of the settings.</summary>
    public static ContentPath SettingsFile { get; } = new("content/site.yml");

    public SiteCatalogue Catalogue { get; }

    /// <summary>Notes which parts of the content are read.</summary>
    public required SourceReads SourceReads { get; init; }

    public LoadedTheme Theme { get; }

    public FragmentFiller Filler { get; }

    /// <summary>Pictures in other sizes and formats.</summary>
    public PictureShelf Pictures { get; }

    /// <summary>The pictures of drawings.</summary>
    public DrawingShelf Drawings { get; }

    /// <summary>The pictures of pages for link previews.</summary>
    public SocialPictures Social { get; }

    /// <summary>The lists of the whole site.</summary>
    public SiteLists Lists { get; }

    /// <summary>The variables that every template sees, by name.</summary>
    public IReadOnlyDictionary<string, object?> Globals { get; }

    public SiteSettings Settings => Catalogue.Settings;

    public BaseUrl BaseUrl => Catalogue.Settings.BaseUrl;

    /// <summary>The menu, without pages that the site is made without.</summary>
    public IEnumerable<NamedLink> Menu => Catalogue.HasFaulty ? Settings.Menu.Where(l => !IsLost(l)) : Settings.Menu;

    public ThemeObject Post(SitePost post) =>
        _posts.GetOrAdd(
            post.Source,
            (source, p) => PostVariables.Type.Wrap(new PostView(this, p, null), "post:" + source),
            post
        );

    public ThemeList Posts(IEnumerable<SitePost> posts) => new([.. posts.Select(Post)]);

    public ThemeObject Tag(SiteTag tag) =>
        _tags.GetOrAdd(tag.Slug, (slug, t) => TagVariables.Type.Wrap(new TagView(this, t), "tag:" + slug), tag);

    /// <summary>The tag that a spelling means; null when no published post has it. Noted.</summary>
    public SiteTag? FindTag(TagName name)
    {
        var tag = Catalogue.FindTag(name);
        SourceReads.Note(SourceKey.TagName(tag?.Slug ?? SlugMaker.OfTag(name)));
        return tag;
    }

    /// <summary>The posts of a tag; noted.</summary>
    public ImmutableArray<SitePost> PostsOf(SiteTag tag)
    {
        SourceReads.Note(SourceKey.TagPosts(tag.Slug));
        return tag.Posts;
    }

    /// <summary>How a tag is spelt; noted.</summary>
    public string NameOf(SiteTag tag)
    {
        SourceReads.Note(SourceKey.TagName(tag.Slug));
        return tag.Name.Value;
    }

    public ThemeList Tags(IEnumerable<SiteTag> tags) => new([.. tags.Select(Tag)]);

    public ThemeObject Series(SiteSeries series) =>
        _series.GetOrAdd(
            series.Series.Slug,
            (slug, s) => SeriesVariables.Type.Wrap(new SeriesView(this, s), "series:" + slug),
            series
        );

    public ThemeObject Author(Author author) =>
        _authors.GetOrAdd(
            author.Name,
            (name, a) => AuthorVariables.Type.Wrap(new AuthorView(this, a), "author:" + name),
            author
        );

    public ThemeList Authors(Post post) =>
        post.Authors.IsEmpty ? Lists.FirstAuthor : new([.. AuthorsOf(post).Select(Author)]);

    /// <summary>The authors of a document: those it names, or else the site's first author.</summary>
    public IEnumerable<Author> AuthorsOf(Post post) =>
        post.Authors.IsEmpty
            ? [Settings.Author]
            : post.Authors.Select(name => Settings.Authors.First(a => a.Name == name));

    public ThemeList Feeds(IEnumerable<FeedLink> feeds) =>
        new([.. feeds.Select(f => FeedVariables.Type.Wrap(new FeedView(this, f), "feed:" + f.Permalink))]);

    public ThemeList Links(string identity, IEnumerable<NamedLink> links) =>
        new([.. links.Select((link, i) => LinkVariables.Type.Wrap(new LinkView(this, link), $"{identity}[{i}]"))]);

    /// <summary>Where the address of a picture leads.</summary>
    public LinkTarget Resolve(PostImage image, LinkOrigin origin) => _links.Resolve(image.Source, origin);

    /// <summary>The picture that front matter names; null for none.</summary>
    public ImageView? Image(PostImage? image, LinkOrigin origin)
    {
        if (image is null)
            return null;
        var target = Resolve(image, origin);
        var writer = new LinkWriter(BaseUrl);
        return new ImageView(
            writer.Write(target, origin.Permalink),
            writer.Write(target, null),
            image.Alt,
            target.Asset?.Size
        )
        {
            Placing = target.Asset is { } asset
                ? () => Filler.Pictures.Place(asset, PicturePlace.Cover, origin.Permalink)
                : null,
        };
    }

    /// <summary>The name of the other site that a document was first published on: the target's name, or else the host;
    /// null when it was first published here.</summary>
    public string? FirstSiteOf(Post post) =>
        Catalogue.Elsewhere(post) is { } canonical && CopyAddress.Read(canonical) is { } address
            ? Settings.CrossPosts.TargetOf(address)?.Name ?? address.Host
            : null;

    public ThemeObject? ImageObject(PostImage? image, LinkOrigin origin) =>
        Image(image, origin) is { } view ? ImageVariables.Type.Wrap(view, "image:" + view.AbsoluteUrl) : null;

    /// <summary>Whether templates read a data file that could not be read. The map has reported the file; mistakes of
    /// the templates can come of it.</summary>
    public bool HasReadUnreadable(ReadLog reads) => _unreadable.Any(reads.Contains);

    private bool IsLost(NamedLink link) =>
        link.Url.StartsWith('/')
        && _links.IsLost(_links.Resolve(link.Url, new LinkOrigin(SettingsFile, Permalink.Home)));

    private static ThemeMap DataOf(ImmutableArray<DataFile> data) =>
        new(
            Data,
            data.ToDictionary(
                d => d.Name,
                d => Values.ThemeValues.Of(d.Value, "data." + d.Name),
                StringComparer.Ordinal
            ),
            isStrict: true
        );
}
