using System.Collections.Immutable;
using Blog.Model;

namespace Blog.Syndication.Renditions;

/// <summary>A post in the shape another site takes.</summary>
public sealed record Rendition
{
    /// <summary>The other site.</summary>
    public required TargetKey Target { get; init; }

    /// <summary>The title, cut to the target's length.</summary>
    public required string Title { get; init; }

    /// <summary>The whole address of the post at home.</summary>
    public required string Canonical { get; init; }

    /// <summary>The tags as they are called there, no more than the target takes.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Whether <see cref="Body"/> is HTML to be pasted or Markdown to be sent.</summary>
    public required RenditionFormat Format { get; init; }

    /// <summary>What is pasted or sent, without title and front matter.</summary>
    public required string Body { get; init; }

    /// <summary>The same as Markdown, whatever the format: what is kept of a copy to compare with later, and the plain
    /// side of a clipboard.</summary>
    public required string Text { get; init; }

    /// <summary>The picture that stands for it, as the target can show it; null for none, or one it cannot
    /// show.</summary>
    public CoverImage? Cover { get; init; }

    /// <summary>All files of the rendition, the same names for every target: the text, a page to copy it from, the
    /// report; then its images.</summary>
    public ImmutableArray<RenditionFile> Files { get; init; } = [];

    /// <summary>What was converted or lost, in the order of the text.</summary>
    public ImmutableArray<Loss> Losses { get; init; } = [];

    /// <summary>What is left to do by hand, in order.</summary>
    public ImmutableArray<string> Checklist { get; init; } = [];
}
