using System.Collections.Immutable;
using Blog.Model.CrossPosts;

namespace Blog.Syndication.Traits;

/// <summary>How renditions are made for a built-in target, and for the targets of a site that are like it.</summary>
/// <param name="Key">The built-in target.</param>
internal sealed record TargetWays(TargetKey Key)
{
    /// <summary>What it takes and shows.</summary>
    public required TargetTraits Traits { get; init; }

    /// <summary>Spells a tag as the target does; null for a tag that it cannot have.</summary>
    public required Func<string, string?> Tag { get; init; }

    /// <summary>
    /// Makes the file of the text: the text with what stands around it when it is sent or pasted as a whole.
    /// </summary>
    public required Func<RenditionDraft, string> Layout { get; init; }

    /// <summary>Lists what is left to do by hand, in order.</summary>
    public required Func<RenditionDraft, ImmutableArray<string>> Checklist { get; init; }
}
