using System.Collections.Immutable;
using Blog.Pages;
using Blog.Text;

namespace Blog.Preview.Sites;

/// <summary>What somebody wants of the <see cref="LiveSite"/>. Wishes that wait are folded into one. An empty one is
/// the alarm: it looks whether the time alone has changed something.</summary>
internal sealed record SiteWish
{
    /// <summary>Files and folders that may have changed.</summary>
    public ImmutableArray<ContentPath> Touched { get; init; } = [];

    /// <summary>Whether anything may have changed.</summary>
    public bool IsWholeSite { get; init; }

    /// <summary>When the first sign of a change came; null when none did.</summary>
    public DateTimeOffset? SeenAt { get; init; }

    /// <summary>Whether drafts, future and expired posts are to be shown; null leaves that as it is.</summary>
    public bool? ShowsHeldBack { get; init; }

    /// <summary>Whether somebody opened a page, which may have diagnostics that are not known yet.</summary>
    public bool IsOpened { get; init; }

    /// <summary>Whether the site is to be made again even if nothing changed.</summary>
    public bool IsForced { get; init; }

    /// <summary>The findings of a check, and the site that was checked; null for none.</summary>
    public (Site Site, ImmutableArray<Diagnostic> Found)? Checked { get; init; }

    /// <summary>Why diagrams could not be drawn, all of them; null when nobody has drawn.</summary>
    public ImmutableArray<Diagnostic>? Drawn { get; init; }

    /// <summary>Those who wait until the wish is granted.</summary>
    public ImmutableArray<TaskCompletionSource> Waiting { get; init; } = [];

    /// <summary>This wish and a later one as one wish. Where both say something, the later one counts.</summary>
    public SiteWish And(SiteWish later) =>
        new()
        {
            Touched = Touched.AddRange(later.Touched),
            IsWholeSite = IsWholeSite || later.IsWholeSite,
            SeenAt = SeenAt is null || later.SeenAt < SeenAt ? later.SeenAt : SeenAt,
            ShowsHeldBack = later.ShowsHeldBack ?? ShowsHeldBack,
            IsOpened = IsOpened || later.IsOpened,
            IsForced = IsForced || later.IsForced,
            Checked = later.Checked ?? Checked,
            Drawn = later.Drawn ?? Drawn,
            Waiting = Waiting.AddRange(later.Waiting),
        };
}
