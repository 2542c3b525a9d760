using System.Collections.Immutable;
using Blog.Pages;
using Blog.Text;

namespace Blog.Preview.Sites;

/// <summary>What is asked of the site that is shown. Wishes that wait are folded into one.</summary>
internal sealed record SiteWish
{
    /// <summary>Files and folders that may have changed.</summary>
    public ImmutableArray<ContentPath> Touched { get; init; } = [];

    /// <summary>Whether anything may have changed.</summary>
    public bool IsWholeSite { get; init; }

    /// <summary>When the first sign of a change came; null when none did.</summary>
    public DateTimeOffset? SeenAt { get; init; }

    /// <summary>Whether drafts, future and expired posts are to be shown; null leaves it.</summary>
    public bool? ShowsHeldBack { get; init; }

    /// <summary>Whether somebody opened a page, which may have mistakes that nobody met yet.</summary>
    public bool IsOpened { get; init; }

    /// <summary>Whether everything is to be made anew.</summary>
    public bool IsForced { get; init; }

    /// <summary>What the check of a site found.</summary>
    public (Site Site, ImmutableArray<Diagnostic> Found)? Checked { get; init; }

    /// <summary>Those who wait until the wish is carried out.</summary>
    public ImmutableArray<TaskCompletionSource> Waiting { get; init; } = [];

    /// <summary>This wish and a later one.</summary>
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
            Waiting = Waiting.AddRange(later.Waiting),
        };
}
