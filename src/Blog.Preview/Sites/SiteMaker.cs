using System.Collections.Immutable;
using Blog.Engine;
using Blog.Engine.Content;
using Blog.Pages;
using Blog.Pages.Theme;
using Blog.Reading;
using Blog.Text;

namespace Blog.Preview.Sites;

/// <summary>The one place where the preview asks the generator.</summary>
/// <param name="choices">How the site is shown.</param>
/// <param name="stopwatch">Measures how long modules take.</param>
public sealed class SiteMaker(SiteChoices choices, TimeProvider stopwatch)
{
    private readonly KeptResults _kept = new();

    /// <summary>How many results of earlier runs are kept.</summary>
    public int KeptCount => _kept.Count;

    /// <summary>Makes the map of a site.</summary>
    /// <param name="content">Its files.</param>
    /// <param name="now">The moment it is made for.</param>
    /// <param name="showsHeldBack">Whether drafts, future and expired posts are part of it.</param>
    public Site Map(IContentStore content, DateTimeOffset now, bool showsHeldBack)
    {
        var request = new BuildRequest
        {
            Content = new ThemedContentStore(content, choices.Themes),
            Now = now,
            BaseUrl = choices.BaseUrl,
            IncludeDrafts = showsHeldBack || choices.IncludesDrafts,
            IncludeFuture = showsHeldBack || choices.IncludesFuture,
            IncludeExpired = showsHeldBack || choices.IncludesExpired,
        };
        return SiteBuilder.Map(request, _kept, stopwatch);
    }

    /// <summary>Checks what all documents of a site refer to. Cancelled, it may be asked again.</summary>
    public static ImmutableArray<Diagnostic> Check(Site site, CancellationToken cancellation) =>
        SiteBuilder.Check(site, cancellation);

    /// <summary>Drops what neither maps nor checks have used since the last call.</summary>
    public void DropUnused() => _kept.DropUnused();
}
