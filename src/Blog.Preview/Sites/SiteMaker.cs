using System.Collections.Immutable;
using Blog.Engine;
using Blog.Engine.Content;
using Blog.Pages;
using Blog.Pages.Theme;
using Blog.Reading;
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
                .. made.SelectMany(p => p.Diagnostics),
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
            Now = now,
            BaseUrl = choices.BaseUrl,
            IncludeDrafts = showsHeldBack || choices.IncludesDrafts,
            IncludeFuture = showsHeldBack || choices.IncludesFuture,
            IncludeExpired = showsHeldBack || choices.IncludesExpired,
        };
        return SiteBuilder.Map(request, kept, clock);
    }
}

/// <summary>A site that was made once, from files that may have errors.</summary>
internal sealed record MadeSite
{
    /// <summary>The map, of the files as they last were without errors.</summary>
    public required Site Site { get; init; }

    /// <summary>The map of the files as they are; the same as <see cref="Site"/> unless files are held.</summary>
    public required Site OnDisk { get; init; }

    /// <summary>The files that <see cref="Site"/> is the map of.</summary>
    public required ContentSnapshot Content { get; init; }

    /// <summary>The pages of <see cref="Site"/>.</summary>
    public required MadePages Pages { get; init; }

    /// <summary>The diagnostics of the files as they are.</summary>
    public required ImmutableArray<Diagnostic> Found { get; init; }

    /// <summary>The ids of the warnings that the settings silence, as they are.</summary>
    public required ImmutableArray<string> Silenced { get; init; }

    /// <summary>The files that are held; sorted.</summary>
    public ImmutableArray<ContentPath> Held { get; init; } = [];

    /// <summary>How long the maps took.</summary>
    public TimeSpan Mapped { get; init; }

    /// <summary>How long the pages took.</summary>
    public TimeSpan Made { get; init; }

    /// <summary>When it was done.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The files that have errors in <see cref="Content"/> too: no better version of them is known.</summary>
    public required ImmutableHashSet<ContentPath> WithErrors { get; init; }

    /// <summary>This site in the place of one whose files have errors.</summary>
    /// <param name="held">The files that this one has in an earlier version.</param>
    /// <param name="onDisk">The site of the files as they are.</param>
    public MadeSite Holding(ImmutableArray<ContentPath> held, MadeSite onDisk) =>
        this with
        {
            OnDisk = onDisk.OnDisk,
            Found = onDisk.Found,
            Silenced = onDisk.Silenced,
            Held = held,
            Mapped = onDisk.Mapped + Mapped,
            Made = onDisk.Made + Made,
        };
}
