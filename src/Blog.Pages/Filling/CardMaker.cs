using Blog.Markdown.Fragments;
using Blog.Model;
using Blog.Model.Cards;
using Blog.Pages.Theme;
using Blog.Pages.Values;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;
using Blog.Reading.Linking;
using Blog.Text;

namespace Blog.Pages.Filling;

/// <summary>Makes the content of a card. For a document of this site it comes from the document itself, so that it is
/// always right.</summary>
/// <param name="catalogue">What is on the site.</param>
/// <param name="finder">Finds cards.</param>
/// <param name="pictures">Has pictures in the size of a card.</param>
internal sealed class CardMaker(SiteCatalogue catalogue, CardFinder finder, ShownPictures pictures)
{
    private const int LongestDescription = 300;

    private readonly LinkResolver _resolver = new(catalogue);
    private readonly LinkWriter _writer = new(catalogue.Settings.BaseUrl);

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
            : finder.Find(target) is { } card ? OfCard(card, url, shownOn)
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
        var part = catalogue.PartOf(document);
        return new CardView(LinkCardKind.Post, post.Title, url)
        {
            Description = post.Description ?? document.Body.Summary,
            Site = catalogue.Settings.Title,
            // Readers would load a picture of another site from there.
            Image =
                post.Image is { } image && _resolver.Resolve(image.Source, origin).Asset is { } asset
                    ? Picture(asset, image.Alt, shownOn)
                    : null,
            Authors = post.Authors,
            Date = post.Date,
            Series = part?.Series.Series.Title,
            Part = part is { } at ? at.Series.Parts[at.Index].Number : null,
            PartCount = part?.Series.Total,
        };
    }

    private CardView OfCard(LinkCard card, string url, Permalink? shownOn)
    {
        var archive = card.DeadSince is null ? null : card.Archive;
        return new CardView(card.Kind, card.Title, archive ?? url)
        {
            Description = card.Description,
            Site = card.Site.Length > 0 ? card.Site : card.Identity.Host,
            Icon = Picture(card.Icon, "", shownOn),
            Image = Picture(card.Image, card.ImageAlt, shownOn),
            Authors = card.Authors,
            Language = card.Language,
            Year = card.Year ?? (card.Kind == LinkCardKind.Paper ? card.Published?.Year : null),
            Date = card.Published,
            IsArchived = archive is not null,
        };
    }

    private static CardView? OfAddress(LinkTarget target, string title, string url) =>
        target.External is { } address && LinkIdentity.Read(address) is { } identity
            ? new CardView(identity.UsualKind, title, url) { Site = identity.Host }
            : null;

    private ImageView? Picture(ContentPath? file, string alt, Permalink? shownOn) =>
        file is { } path && catalogue.FindAsset(path) is { } asset ? Picture(asset, alt, shownOn) : null;

    private ImageView Picture(SiteAsset asset, string alt, Permalink? shownOn)
    {
        var target = new LinkTarget { Permalink = asset.Permalink, Asset = asset };
        return new ImageView(_writer.Write(target, shownOn), _writer.Write(target, null), alt, asset.Size)
        {
            Placing = () => pictures.Place(asset, PicturePlace.Card, shownOn),
        };
    }
}
