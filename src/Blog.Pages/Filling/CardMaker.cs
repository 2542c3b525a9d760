using Blog.Markdown.Fragments;
using Blog.Model;
using Blog.Model.Cards;
using Blog.Pages.Theme;
using Blog.Pages.Values;
using Blog.Reading.Documents;
using Blog.Reading.Linking;
using Blog.Text;

namespace Blog.Pages.Filling;

/// <summary>Makes the content of a card. For a document of this site it comes from the document itself, so that it is
/// always right.</summary>
/// <param name="sources">Has the site, its cards, its pictures, and what colours code.</param>
internal sealed class CardMaker(FillSources sources)
{
    private const int LongestDescription = 300;

    private readonly LinkResolver _resolver = new(sources.Catalogue);
    private readonly LinkWriter _writer = new(sources.Catalogue.Settings.BaseUrl);
    private readonly ShownPictures _pictures = new(sources.Catalogue, sources.Pictures);

    /// <summary>The card of a directive; null when only its address is known.</summary>
    /// <param name="directive">The directive.</param>
    /// <param name="target">Where its link leads.</param>
    /// <param name="url">The address as it is written where the card is shown.</param>
    /// <param name="shownOn">The page that shows the card; null away from the site.</param>
    public CardView? Make(DirectiveHole directive, LinkTarget target, string url, Permalink? shownOn)
    {
        var (title, description) = (
            CardFinder.Attribute(directive, "title"),
            CardFinder.Attribute(directive, "description")
        );
        var known =
            target.Post is { IsListed: true } post ? OfPost(post, url, shownOn)
            : sources.Cards.Find(target) is { } card ? OfCard(card, EmbedAddress.Read(target.External!), url, shownOn)
            : title.Length > 0 ? OfAddress(target, title, url)
            : null;
        return known is null
            ? null
            : known with
            {
                Title = title.Length > 0 ? title : known.Title,
                Description = Beginning(description.Length > 0 ? description : known.Description),
            };
    }

    /// <summary>A description that is cut off at a word when it is longer than 300 characters.</summary>
    public static string Beginning(string text)
    {
        if (text.Length <= LongestDescription)
            return text;
        var end = text.LastIndexOf(' ', LongestDescription);
        if (end < LongestDescription / 2)
            end = char.IsHighSurrogate(text[LongestDescription - 1]) ? LongestDescription - 1 : LongestDescription;
        return text[..end].TrimEnd(' ', ',', ';', ':', '.', '-', '–', '—', '(') + "…";
    }

    private CardView OfPost(SitePost document, string url, Permalink? shownOn)
    {
        var post = document.Post;
        var origin = new LinkOrigin(document.Source, post.Permalink);
        var part = sources.Catalogue.PartOf(document);
        return new CardView(LinkCardKind.Post, post.Title, url)
        {
            Description = post.Description ?? document.Body.Summary,
            Site = sources.Catalogue.Settings.Title,
            // Readers would load a picture of another site from there.
            Image =
                post.Image is { } image && _resolver.Resolve(image.Source, origin).Asset is { } asset
                    ? Picture(asset, image.Alt, shownOn, PicturePlace.Card)
                    : null,
            Authors = post.Authors,
            Date = post.Date,
            Series = part?.Series.Series.Title,
            Part = part is { } at ? at.Series.Parts[at.Index].Number : null,
            PartCount = part?.Series.Total,
        };
    }

    private CardView OfCard(LinkCard card, EmbedAddress? embed, string url, Permalink? shownOn)
    {
        var archive = card.DeadSince is null ? null : card.Archive;
        return new CardView(ShownKind(card), card.Title, archive ?? url)
        {
            Description = card.Description,
            Site = card.Site.Length > 0 ? card.Site : card.Identity.Host,
            Icon = Picture(card.Icon, "", shownOn, PicturePlace.Card),
            Image = Picture(card.Image, card.ImageAlt, shownOn, PlaceOf(card.Kind)),
            Authors = card.Authors,
            Language = card.Language,
            Year = card.Year ?? (card.Kind == LinkCardKind.Paper ? card.Published?.Year : null),
            Date = card.Published,
            PlayerUrl = card.DeadSince is null ? embed?.PlayerUrl(card.Player) : null,
            Ratio = card.Ratio ?? AspectRatio.Film,
            Duration = card.Duration,
            Text = card.Kind == LinkCardKind.Quote ? card.Text : "",
            Code = card.Kind == LinkCardKind.Code ? new CardCode(sources.Code).Write(card.Code, embed?.File) : "",
            IsArchived = archive is not null,
        };
    }

    // An address alone promises code or words that a fetch may not have had.
    private static LinkCardKind ShownKind(LinkCard card) =>
        card.Kind switch
        {
            LinkCardKind.Code when card.Code.IsEmpty => LinkCardKind.Article,
            LinkCardKind.Quote when card.Text.Length == 0 => LinkCardKind.Article,
            _ => card.Kind,
        };

    private static CardView? OfAddress(LinkTarget target, string title, string url) =>
        target.External is { } address && LinkIdentity.Read(address) is { } identity
            ? new CardView(KindOf(identity), title, url)
            {
                Site = identity.Host,
                PlayerUrl = EmbedAddress.Read(address)?.PlayerUrl(null),
            }
            : null;

    private static LinkCardKind KindOf(LinkIdentity identity) =>
        identity.UsualKind is LinkCardKind.Code or LinkCardKind.Quote ? LinkCardKind.Article : identity.UsualKind;

    // What a player takes the place of is as wide as the text.
    private static string PlaceOf(LinkCardKind kind) =>
        kind is LinkCardKind.Video or LinkCardKind.Slides or LinkCardKind.Demo or LinkCardKind.Quote
            ? PicturePlace.Text
            : PicturePlace.Card;

    private ImageView? Picture(ContentPath? file, string alt, Permalink? shownOn, string place) =>
        file is { } path && sources.Catalogue.FindAsset(path) is { } asset ? Picture(asset, alt, shownOn, place) : null;

    private ImageView Picture(SiteAsset asset, string alt, Permalink? shownOn, string place)
    {
        var target = new LinkTarget { Permalink = asset.Permalink, Asset = asset };
        return new ImageView(_writer.Write(target, shownOn), _writer.Write(target, null), alt, asset.Size)
        {
            Placing = () => _pictures.Place(asset, place, shownOn),
        };
    }
}
