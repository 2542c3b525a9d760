using System.Collections.Immutable;
using Blog.Text;
using Blog.Workspace.Watching;

namespace Blog.Preview.Sites;

/// <summary>Makes what is shown. A file with errors is held as it last was good; everything else is shown as it
/// is.</summary>
/// <param name="maker">Asks the generator.</param>
/// <param name="open">Which pages somebody looks at.</param>
/// <param name="clock">Measures time.</param>
internal sealed class ShownSiteMaker(SiteMaker maker, OpenPages open, TimeProvider clock)
{
    private ContentSnapshot? _shown;
    private ImmutableHashSet<ContentPath> _neverGood = [];

    /// <summary>Makes the map and the pages somebody looks at; a second time, when files have to be held.</summary>
    /// <param name="disk">The files as they are.</param>
    /// <param name="now">The moment.</param>
    /// <param name="showsHeldBack">Whether drafts, future and expired posts are shown.</param>
    /// <param name="sound">How pages were when they last could be made without an error.</param>
    public ShownSite Make(
        ContentSnapshot disk,
        DateTimeOffset now,
        bool showsHeldBack,
        ImmutableDictionary<SitePath, PageContent> sound
    )
    {
        var first = MakeOnce(disk, now, showsHeldBack, sound);
        var good = LastGood.Of(disk, WithErrors(first), _shown ?? disk, _neverGood);
        var second = good.Held.IsEmpty ? first : MakeOnce(good.Content, now, showsHeldBack, sound);
        (_shown, _neverGood) = (good.Content, WithErrors(second));
        return good.Held.IsEmpty ? first : Again(first, second, good.Held);
    }

    private static ImmutableHashSet<ContentPath> WithErrors(ShownSite shown) =>
        [.. shown.Found.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Location.Path)];

    private ShownSite MakeOnce(
        ContentSnapshot content,
        DateTimeOffset now,
        bool showsHeldBack,
        ImmutableDictionary<SitePath, PageContent> sound
    )
    {
        var started = clock.GetTimestamp();
        var site = maker.Map(content, now, showsHeldBack);
        var mapped = clock.GetTimestamp();
        var pages = new MadePages(site, open, sound);
        var made = pages.MakeOpen();
        return new ShownSite(
            site,
            site,
            pages,
            [.. site.Diagnostics, .. content.Problems, .. made.SelectMany(p => p.Diagnostics)],
            site.Catalogue.Settings.Silenced,
            [],
            clock.GetElapsedTime(started, mapped),
            clock.GetElapsedTime(mapped)
        );
    }

    private static ShownSite Again(ShownSite first, ShownSite second, ImmutableArray<ContentPath> held) =>
        second with
        {
            OnDisk = first.OnDisk,
            Found = first.Found,
            Silenced = first.Silenced,
            Held = held,
            Mapped = first.Mapped + second.Mapped,
            Made = first.Made + second.Made,
        };
}
