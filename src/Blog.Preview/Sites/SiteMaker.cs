using System.Collections.Immutable;
using Blog.Engine;
using Blog.Engine.Content;
using Blog.Pages;
using Blog.Pages.Theme;
using Blog.Reading.Documents;
using Blog.Text;
using Blog.Workspace.Watching;

namespace Blog.Preview.Sites;

/// <summary>Makes the site that is shown: the one place where the preview calls the generator. A file with errors is
/// held: the site is made from it as it last was without.</summary>
/// <param name="choices">How the site is shown.</param>
/// <param name="kept">The results of earlier runs.</param>
/// <param name="clock">Measures how long modules, maps and pages take.</param>
public sealed class SiteMaker(SiteChoices choices, KeptResults kept, TimeProvider clock)
{
    /// <summary>Makes the map and the open pages; twice, when files have to be held.</summary>
    /// <param name="disk">The files as they are.</param>
    /// <param name="before">The site as it was made before; null for the first time.</param>
    /// <param name="now">The moment to make it for.</param>
    /// <param name="showsHeldBack">Whether drafts, future and expired posts are part of it.</param>
    /// <param name="open">Which pages somebody looks at.</param>
    internal MadeSite Make(
        ContentSnapshot disk,
        MadeSite? before,
        DateTimeOffset now,
        bool showsHeldBack,
        OpenPages open
    )
    {
        var sound = before?.Pages.Sound() ?? ImmutableDictionary<SitePath, PageContent>.Empty;
        var first = MakeOnce(disk);
        var good = LastGood.Of(disk, first.WithErrors, before?.Content ?? disk, before?.WithErrors ?? []);
        return good.Held.IsEmpty ? first : MakeOnce(good.Content).Holding(good.Held, first);

        MadeSite MakeOnce(ContentSnapshot content)
        {
            var started = clock.GetTimestamp();
            var site = Map(content, now, showsHeldBack);
            var mapped = clock.GetTimestamp();
            var pages = new MadePages(site, open, sound);
            var made = pages.MakeOpen();
            ImmutableArray<Diagnostic> found =
            [
                .. site.Diagnostics,
                .. content.Problems,
                .. made.SelectMany(p => site.HasReliableSettings ? p.Diagnostics : []),
            ];
            return new MadeSite
            {
                Site = site,
                OnDisk = site,
                Content = content,
                Pages = pages,
                Found = found,
                WithErrors = [.. found.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Location.Path)],
                Silenced = site.Catalogue.Settings.Silenced,
                Mapped = clock.GetElapsedTime(started, mapped),
                Made = clock.GetElapsedTime(mapped),
                At = clock.GetUtcNow(),
            };
        }
    }

    /// <summary>Checks what all documents of a site refer to. A check that was cancelled can be started
    /// again.</summary>
    internal static ImmutableArray<Diagnostic> Check(Site site, CancellationToken cancellation) =>
        SiteBuilder.Check(site, cancellation);

    /// <summary>Drops the results that neither maps nor checks have used since the last call.</summary>
    internal void DropUnused() => kept.DropUnused();

    private Site Map(IContentStore content, DateTimeOffset now, bool showsHeldBack)
    {
        var request = new BuildRequest
        {
            Content = new ThemedContentStore(content, choices.Themes),
            Made = choices.Made,
            Now = now,
            BaseUrl = choices.BaseUrl,
            IncludeDrafts = showsHeldBack || choices.IncludesDrafts,
            IncludeFuture = showsHeldBack || choices.IncludesFuture,
            IncludeExpired = showsHeldBack || choices.IncludesExpired,
        };
        return SiteBuilder.Map(request, kept, clock);
    }
}
