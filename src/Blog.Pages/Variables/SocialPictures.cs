using Blog.Images.SocialCards;
using Blog.Model;
using Blog.Pages.Theme;
using Blog.Pages.Values;
using Blog.Reading.Documents;
using Blog.Reading.Linking;
using Blog.Text;

namespace Blog.Pages.Variables;

/// <summary>Decides which picture stands for a page in link previews.</summary>
/// <param name="site">The site.</param>
internal sealed class SocialPictures(SiteView site)
{
    private readonly Lazy<bool> _areMade = new(() => site.Settings.SocialCards && SocialCard.Missing is null);

    /// <summary>The template of cards that are drawn; null when the theme has none.</summary>
    public ContentPath? Template { get; } =
        site.Theme.Templates.FirstOrDefault(t => t.Name == LoadedTheme.SocialTemplate)?.Source.Path;

    /// <summary>Whether pictures are made at all: the site wants them, and this machine can.</summary>
    public bool AreMade => _areMade.Value;

    /// <summary>The picture of the site: for its lists, and all other pages without one of their own. Null when none is
    /// made.</summary>
    public SocialPicture? OfSite => Made(Permalink.Home, site.Settings.SocialImage, OriginOfSite);

    private static LinkOrigin OriginOfSite => new(SiteView.SettingsFile, Permalink.Home);

    /// <summary>The picture of a document; null when none is made.</summary>
    public SocialPicture? Of(SitePost document) =>
        document.Post.SocialCard
            ? Made(document.Permalink, document.Post.Image, new LinkOrigin(document.Source, document.Permalink))
            : null;

    /// <summary>The picture of a series; null when none is made.</summary>
    public SocialPicture? Of(SiteSeries series) =>
        Made(series.Permalink, series.Series.Image, new LinkOrigin(series.Place.Path, series.Permalink));

    /// <summary>What templates see of the picture of a document; null for none.</summary>
    public ImageView? ViewOf(SitePost document) =>
        ViewOf(
            Of(document),
            document.Post.Image,
            new LinkOrigin(document.Source, document.Permalink),
            document.Post.Title
        );

    /// <summary>The same of a series.</summary>
    public ImageView? ViewOf(SiteSeries series) =>
        ViewOf(
            Of(series),
            series.Series.Image,
            new LinkOrigin(series.Place.Path, series.Permalink),
            series.Series.Title
        );

    /// <summary>The same of the site.</summary>
    public ImageView? ViewOfSite => ViewOf(OfSite, site.Settings.SocialImage, OriginOfSite, site.Settings.Title);

    private SocialPicture? Made(Permalink page, PostImage? image, LinkOrigin origin)
    {
        if (!AreMade)
            return null;
        var photo = image is null ? null : site.Resolve(image, origin).Asset;
        if (photo is not null && SocialPicture.Cropped(page, photo) is { } cropped)
            return cropped;
        return Template is null ? null : SocialPicture.Drawn(page);
    }

    // What no picture is made of is shown as its author gave it, unless no network shows it.
    private ImageView? ViewOf(SocialPicture? made, PostImage? image, LinkOrigin origin, string title)
    {
        if (made is null)
        {
            var own = site.Image(image, origin);
            return own is null || IsDrawing(own.AbsoluteUrl) ? null : own with { Alt = Said(own.Alt, title) };
        }

        var said = made.Photo is null ? Words(title) : Said(image!.Alt, title);
        var address = made.Path.ToPermalink();
        return new ImageView(site.BaseUrl.Relative(address), site.BaseUrl.Absolute(address), said, made.Size);
    }

    private static bool IsDrawing(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var url)
        && url.AbsolutePath.EndsWith(".svg", StringComparison.OrdinalIgnoreCase);

    // A card shows the title and the name of the site.
    private string Words(string title) => title == site.Settings.Title ? title : $"{title} - {site.Settings.Title}";

    private static string Said(string alt, string title) => alt.Length > 0 ? alt : title;
}
