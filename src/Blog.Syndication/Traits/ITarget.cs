using System.Collections.Immutable;
using Blog.Model;

namespace Blog.Syndication.Traits;

/// <summary>How renditions are made for one of the built-in targets, and for those of a site that are like
/// it.</summary>
internal interface ITarget
{
    /// <summary>Its key.</summary>
    TargetKey Key { get; }

    /// <summary>What it takes and shows.</summary>
    TargetTraits Traits { get; }

    /// <summary>A tag as it is written there; null for one that cannot be written there.</summary>
    string? Tag(string name);

    /// <summary>The file of its text: what stands around the text when it is sent or pasted as a whole.</summary>
    string Layout(Draft draft);

    /// <summary>What is left to do by hand, in order.</summary>
    ImmutableArray<string> Checklist(Draft draft);
}
