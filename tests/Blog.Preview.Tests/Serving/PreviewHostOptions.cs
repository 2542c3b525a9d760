using Blog.Preview.Serving;

namespace Blog.Preview.Tests.Serving;

/// <summary>How a test wants its preview.</summary>
internal sealed record PreviewHostOptions
{
    public bool ShowsHeldBack { get; init; } = true;

    public bool IsFollowing { get; init; }

    public DeskDoor? Desk { get; init; }

    /// <summary>Whether the author's real desk is served, on the site's folder; otherwise <see cref="Desk"/>
    /// is.</summary>
    public bool HasDesk { get; init; }

    /// <summary>How long the preview waits for tabs to answer its farewell; null for its default.</summary>
    public TimeSpan? Farewell { get; init; }

    /// <summary>A clock that moves by hand; then the time decides what is published, otherwise the first of January
    /// 2021.</summary>
    public TimeProvider? Clock { get; init; }
}
