using System.Collections.Immutable;
using Blog.Markdown;
using Blog.Model;
using Blog.Model.CrossPosts;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Reading.Documents;

/// <summary>A post with its state at the moment of a build.</summary>
/// <param name="Parsed">The post as read from its file.</param>
/// <param name="State">Whether it is published at the build's moment.</param>
/// <param name="IsListed">Whether this build publishes it: its state allows it, or the build was asked to include such
/// posts.</param>
/// <param name="Fingerprint">Of the file and the options it was parsed with.</param>
public sealed record SitePost(ParsedPost Parsed, PublishingState State, bool IsListed, Fingerprint Fingerprint)
{
    /// <summary>The path of its page.</summary>
    public SitePath Path { get; } = Parsed.Structure.Permalink.ToSitePath();

    /// <summary>All that its front matter and its file say.</summary>
    public Post Post => Parsed.Post;

    /// <inheritdoc cref="Post.Kind"/>
    public PostKind Kind => Parsed.Structure.Kind;

    /// <inheritdoc cref="Post.Title"/>
    public string Title => Post.Title;

    /// <inheritdoc cref="Post.Slug"/>
    public Slug Slug => Parsed.Structure.Slug;

    /// <inheritdoc cref="Post.Permalink"/>
    public Permalink Permalink => Parsed.Structure.Permalink;

    /// <inheritdoc cref="Post.Date"/>
    public DateTimeOffset? Date => Parsed.Structure.Date;

    /// <inheritdoc cref="Post.Updated"/>
    public DateTimeOffset? Updated => Post.Updated;

    /// <inheritdoc cref="Post.Expires"/>
    public DateTimeOffset? Expires => Parsed.Structure.Expires;

    /// <inheritdoc cref="Post.Language"/>
    public string? Language => Parsed.Structure.Language;

    /// <inheritdoc cref="Post.Tags"/>
    public ImmutableArray<TagName> Tags => Post.Tags;

    /// <inheritdoc cref="Post.Series"/>
    public SeriesReference? Series => Parsed.Structure.Series;

    /// <inheritdoc cref="Post.CrossPosts"/>
    public ImmutableArray<CrossPost> CrossPosts => Parsed.Structure.CrossPosts;

    /// <summary>Whether lists, feeds and mails show it: this build publishes it, and its author does not keep it out of
    /// them.</summary>
    public bool IsInLists => IsListed && Parsed.Structure.Reach < Reach.Unlisted;

    /// <summary>Its text.</summary>
    public RenderedMarkdown Body => Parsed.Body;

    /// <summary>The file it came from.</summary>
    public ContentPath Source => Parsed.Structure.Source;

    /// <summary>The number of words of its text; a Chinese, Japanese or Korean character counts as one. Renders the
    /// text if needed.</summary>
    public int WordCount => Body.WordCount + Body.IdeographCount;
}
