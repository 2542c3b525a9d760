using Blog.Preview.Serving;

namespace Blog.Tests.Preview.Serving;

/// <summary>How a test wants its preview.</summary>
internal sealed record PreviewHostOptions
{
    public bool ShowsHeldBack { get; init; } = true;

    public bool IsFollowing { get; init; }

    public DeskDoor? Desk { get; init; }

    /// <summary>A clock that moves by hand; then the time decides what is published, otherwise the first of January 2021.</summary>
    public TimeProvider? Clock { get; init; }
}
