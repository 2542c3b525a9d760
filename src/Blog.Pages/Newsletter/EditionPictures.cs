using System.Collections.Frozen;
using System.Collections.Immutable;
using Blog.Html.Mail;
using Blog.Model;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;
using Blog.Reading.Linking;
using Blog.Reading.Parsing.Addresses;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Text.Reads;

namespace Blog.Pages.Newsletter;

/// <summary>The pictures of issues in formats that not every mail program shows. Each has a PNG that replaces it in
/// mail.</summary>
internal sealed class EditionPictures
{
    /// <summary>The largest width of a picture in pixels: twice the width of a mail.</summary>
    public const int Width = 1104;

    private readonly BaseUrl _home;
    private readonly FrozenDictionary<Permalink, SiteAsset> _assets;

    private EditionPictures(BaseUrl home, IEnumerable<SiteAsset> assets) =>
        (_home, _assets) = (home, assets.ToFrozenDictionary(a => a.Permalink));

    /// <summary>The pictures, by path.</summary>
    public IEnumerable<SiteAsset> Assets => _assets.Values.OrderBy(a => a.Source);

    /// <summary>Finds the pictures that issues can show: those whose names stand in a text, those of cards, and the
    /// covers of posts that a text names.</summary>
    /// <param name="catalogue">What is on the site.</param>
    /// <param name="cards">The cards of links.</param>
    /// <param name="texts">The names in the text of each issue.</param>
    public static EditionPictures Of(SiteCatalogue catalogue, CardIndex cards, ImmutableArray<FrozenSet<string>> texts)
    {
        bool IsNamed(string name) => texts.Any(t => t.Contains(name));
        var resolver = new LinkResolver(catalogue);
        var pictures = catalogue.Assets.Where(a => IsSeldomShown(a) && IsNamed(a.Source.Name));
        var ofCards = texts.IsEmpty
            ? []
            : cards.Cards.SelectMany(c => new[] { c.Icon, c.Image }).OfType<ContentPath>().Select(catalogue.FindAsset);
        var covers = catalogue
            .Listed.Where(p =>
                p.Post.Image is { } cover && IsSeldomShown(Path.GetExtension(cover.Source)) && IsNamed(p.Slug.Value)
            )
            .Select(p => resolver.Resolve(p.Post.Image!.Source, new LinkOrigin(p.Source, p.Permalink)).Asset);
        return new EditionPictures(
            catalogue.Settings.BaseUrl,
            pictures
                .Concat(ofCards)
                .Concat(covers)
                .OfType<SiteAsset>()
                .Where(IsSeldomShown)
                .DistinctBy(a => a.Permalink)
        );
    }

    /// <summary>The path of the picture for mail.</summary>
    public static SitePath PathOf(SiteAsset asset)
    {
        var name = SlugMaker.OfTitle(asset.Source.Stem).Value;
        return new($"{Edition.Folder}/images/{name}-{Fingerprint.Of(asset.Source.Value).ToShortString(8)}.png");
    }

    /// <summary>The picture that mail shows instead; null for one that every mail program shows, or that is unknown
    /// here.</summary>
    /// <param name="address">The picture's whole address.</param>
    /// <param name="reads">Receives the sources.</param>
    public MailPicture? Find(string address, ReadLog reads)
    {
        var found = _home.PermalinkOf(address) is { } permalink ? _assets.GetValueOrDefault(permalink) : null;
        reads.Add(new ReadKey("mail-picture", address), Fingerprint.Of($"{found?.Source}\n{found?.Size}"));
        return found is null
            ? null
            : new MailPicture(_home.Absolute(PathOf(found).ToPermalink()), found.Size?.Width, found.Size?.Height);
    }

    private static bool IsSeldomShown(SiteAsset asset) => IsSeldomShown(asset.Source.Extension);

    private static bool IsSeldomShown(string extension) => extension is ".svg" or ".webp" or ".avif";
}
