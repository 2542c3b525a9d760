using Blog.Model;
using Blog.Pages.Rendering;
using Blog.Pages.Variables;
using Blog.Text;

namespace Blog.Pages.SocialCards;

/// <summary>A picture for link previews that is to be made.</summary>
/// <param name="Picture">The picture.</param>
/// <param name="ClaimedBy">Where the page is written.</param>
/// <param name="Describe">Describes the page; called when the picture is made.</param>
/// <param name="Subject">The variable of the page's own that the template sees, by name: <c>post</c> or <c>series</c>;
/// null for the card of the site.</param>
internal sealed record PlannedCard(
    SocialPicture Picture,
    SourceLocation ClaimedBy,
    Func<PageDescription> Describe,
    Func<(string Name, object Value)>? Subject
)
{
    /// <summary>The card of the site, which stands for its lists too.</summary>
    public static PlannedCard OfSite(SiteView site, SocialPicture picture) =>
        new(
            picture,
            SourceLocation.OfFile(SiteView.SettingsFile),
            () =>
                new PageDescription
                {
                    Kind = "home",
                    Permalink = Permalink.Home,
                    Title = site.Settings.Title,
                    Description = site.Settings.Description,
                },
            null
        );
}
