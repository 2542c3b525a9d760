using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Preview.Sites;

/// <summary>What one change of the files came to.</summary>
/// <param name="At">When it was first seen.</param>
/// <param name="Files">The files that appeared, went or have other bytes; sorted. Empty when the site was made anew
/// without a change of files.</param>
/// <param name="Remade">The pages somebody looks at that came out otherwise; sorted.</param>
/// <param name="Mapped">How long making the map of the site took.</param>
/// <param name="Total">How long it took from the first sign of the change until the new pages were made.</param>
/// <param name="Errors">How many errors the site has since.</param>
public sealed record ChangeRecord(
    DateTimeOffset At,
    ImmutableArray<ContentPath> Files,
    ImmutableArray<SitePath> Remade,
    TimeSpan Mapped,
    TimeSpan Total,
    int Errors
)
{
    /// <summary>The version of the first state that has the change.</summary>
    public long Version { get; init; }

    /// <summary>Files of the site that changed under an address that stayed: images, media, downloads;
    /// sorted.</summary>
    public ImmutableArray<SitePath> Refreshed { get; init; } = [];

    /// <summary>The parts of <see cref="Total"/>.</summary>
    public ChangeParts Parts { get; init; }
}
