using System.Collections.Immutable;
using Blog.Model.CrossPosts;

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

    /// <summary>
    /// The same as Markdown, whatever the format: kept to compare with later, and the plain text of a clipboard.
    /// </summary>
    public required string Text { get; init; }

    /// <summary>
    /// The picture that stands for it, as the target can show it; null for none, or one it cannot show.
    /// </summary>
    public CoverImage? Cover { get; init; }

    /// <summary>
    /// All files of the rendition, the same names for every target: the text, a page to copy it from, the report; then
    /// its images.
    /// </summary>
    public ImmutableArray<RenditionFile> Files { get; init; } = [];

    /// <summary>The images drawn for it that the site publishes, in the order of their names. They are not among its
    /// files: the text shows them by their addresses.</summary>
    public ImmutableArray<PublishedPicture> Published { get; init; } = [];

    /// <summary>What was converted or lost, in the order of the text.</summary>
    public ImmutableArray<Loss> Losses { get; init; } = [];

    /// <summary>What is left to do by hand, in order.</summary>
    public ImmutableArray<string> Checklist { get; init; } = [];
}

/// <summary>The language a rendition is written in.</summary>
public enum RenditionFormat
{
    /// <summary>HTML, to be pasted into an editor or imported.</summary>
    Html,

    /// <summary>
    /// Markdown (CommonMark with GitHub's tables), sent to an API or pasted into an editor for Markdown.
    /// </summary>
    Markdown,
}

/// <summary>A file of a rendition.</summary>
/// <param name="Name">Its name in the rendition's folder.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Bytes">Its bytes.</param>
public sealed record RenditionFile(string Name, string ContentType, ReadOnlyMemory<byte> Bytes);

/// <summary>Something that a target cannot show as it stands at home.</summary>
/// <param name="Place">Where it is written: <c>content/posts/x.md:12:3</c>, or the file alone.</param>
/// <param name="What">What it is: "table".</param>
/// <param name="Became">What it became: "image table-1.png, linked to the table at home".</param>
/// <param name="IsLost">Whether a part of its meaning is lost, rather than shown in another way.</param>
public sealed record Loss(string Place, string What, string Became, bool IsLost);
