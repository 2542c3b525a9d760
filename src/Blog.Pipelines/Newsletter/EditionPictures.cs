using System.Collections.Frozen;
using System.Collections.Immutable;
using Blog.Html.Mail;
using Blog.Markdown.Fragments;
using Blog.Model;
using Blog.Pipelines.Catalogue;
using Blog.Pipelines.Documents;
using Blog.Pipelines.Linking;
using Blog.Pipelines.Parsing;
using Blog.Text;
using Blog.Theming;

namespace Blog.Pipelines.Newsletter;

/// <summary>The pictures of editions in formats that mail programs do not show everywhere, each with the PNG or JPEG that stands in for it.</summary>
internal sealed class EditionPictures
{
    /// <summary>How wide they are made at most, in pixels: two for each that a mail is wide.</summary>
    public const int Width = 1104;

    private readonly BaseUrl _home;
    private readonly FrozenDictionary<Permalink, SiteAsset> _assets;

    private EditionPictures(BaseUrl home, IEnumerable<SiteAsset> assets) => (_home, _assets) = (home, assets.ToFrozenDictionary(a => a.Permalink));

    /// <summary>The pictures, by path.</summary>
    public IEnumerable<SiteAsset> Assets => _assets.Values.OrderBy(a => a.Source);

    /// <summary>Finds the pictures that editions show.</summary>
    public static EditionPictures Of(SiteCatalogue catalogue, CardFinder cards, ImmutableArray<Edition> editions)
    {
        var resolver = new LinkResolver(catalogue);
        var found = editions.SelectMany(e => Pictures(e.Document.Body.Content, new LinkOrigin(e.Document.Source, e.Document.Post.Permalink), resolver, cards, catalogue));
        return new EditionPictures(catalogue.Settings.BaseUrl, found.Where(IsSeldomShown).DistinctBy(a => a.Permalink));
    }

    /// <summary>Where the picture for mail lies on the site.</summary>
    public static SitePath PathOf(SiteAsset asset) =>
        new($"{Edition.Folder}/images/{SlugMaker.OfTitle(asset.Source.Stem).Value}-{Fingerprint.Of(asset.Source.Value).ToShortString(8)}.png");

    /// <summary>What mail shows in the place of a picture; null for one that every mail program shows.</summary>
    /// <param name="address">The picture's whole address.</param>
    public MailPicture? Find(string address) =>
        _home.PermalinkOf(address) is { } permalink && _assets.TryGetValue(permalink, out var asset)
            ? new MailPicture(_home.Absolute(PathOf(asset).ToPermalink()), asset.Size?.Width, asset.Size?.Height)
            : null;

    /// <summary>Notes that the pictures were read.</summary>
    public void Record(ReadLog reads)
    {
        foreach (var asset in Assets)
            reads.Add(new ReadKey("mail-picture:" + asset.Source, "size"), Fingerprint.Of($"{asset.Permalink}\n{asset.Size}"));
    }

    private static bool IsSeldomShown(SiteAsset asset) => asset.Source.Extension is ".svg" or ".webp" or ".avif";

    private static IEnumerable<SiteAsset> Pictures(HtmlFragment fragment, LinkOrigin origin, LinkResolver resolver, CardFinder cards, SiteCatalogue catalogue)
    {
        foreach (var hole in fragment.Holes)
        {
            if (hole is ImageSizeHole image && resolver.Resolve(image.Target, origin).Asset is { } asset)
                yield return asset;
            if (hole is not DirectiveHole directive)
                continue;
            foreach (var picture in OfDirective(directive, origin, resolver, cards, catalogue).Concat(Pictures(directive.Content, origin, resolver, cards, catalogue)))
                yield return picture;
        }
    }

    private static IEnumerable<SiteAsset> OfDirective(DirectiveHole directive, LinkOrigin origin, LinkResolver resolver, CardFinder cards, SiteCatalogue catalogue)
    {
        var targets = directive.Attributes.Where(a => Directives.HoldsAddress(directive.Name, a.Key)).Select(a => resolver.Resolve(a.Value, origin)).ToList();
        var card = directive.Name == Directives.Card && targets is [var target, ..] ? target : null;
        var known = card is null ? null : cards.Find(card);
        IEnumerable<SiteAsset?> found =
        [
            .. targets.Select(t => t.Asset),
            known?.Icon is { } icon ? catalogue.FindAsset(icon) : null,
            known?.Image is { } picture ? catalogue.FindAsset(picture) : null,
            card?.Post is { Post.Image: { } cover } post ? resolver.Resolve(cover.Source, new LinkOrigin(post.Source, post.Post.Permalink)).Asset : null,
        ];
        return found.OfType<SiteAsset>();
    }
}
