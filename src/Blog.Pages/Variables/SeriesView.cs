using Blog.Pages.Filling;
using Blog.Reading.Documents;
using Blog.Reading.Linking;
using Blog.Text.Fingerprints;
using Blog.Theming.Values;

namespace Blog.Pages.Variables;

/// <summary>What templates see of a series.</summary>
/// <param name="Site">The site.</param>
/// <param name="Series">The series.</param>
internal sealed record SeriesView(SiteView Site, SiteSeries Series)
{
    public LinkOrigin Origin => new(Series.Place.Path, Series.Permalink);

    public HtmlValue Introduction() =>
        new(
            Series.Introduction is { } introduction
                ? Site.Filler.Fill(introduction.Content, Origin, FillMode.Page, new ReadLog()).Html
                : ""
        );

    public DateTimeOffset? Updated() => Series.Posts.Max(p => p.Post.Updated ?? p.Post.Date);
}
