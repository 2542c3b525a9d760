namespace Blog.Model.Slots;

/// <summary>Where readers comment: <c>comments</c> in <c>content/site.yml</c>.</summary>
/// <param name="Provider">What shows the comments.</param>
public sealed record CommentSettings(CommentProvider Provider)
{
    /// <summary>The repository on GitHub, as <c>owner/name</c>; empty for threads.</summary>
    public string Repository { get; init; } = "";

    /// <summary>giscus's id of the repository; empty for the others.</summary>
    public string RepositoryId { get; init; } = "";

    /// <summary>giscus's category of discussions; empty for the others.</summary>
    public string Category { get; init; } = "";

    /// <summary>giscus's id of the category; empty for the others.</summary>
    public string CategoryId { get; init; } = "";

    /// <summary>utterances' label of issues; empty for none, and for the others.</summary>
    public string Label { get; init; } = "";

    /// <summary>Which fact of a page finds its discussion: <c>pathname</c>, <c>url</c>, <c>title</c> or
    /// <c>og:title</c>.</summary>
    public string Mapping { get; init; } = "pathname";
}

/// <summary>What shows comments.</summary>
public enum CommentProvider
{
    /// <summary>Discussions of a repository on GitHub.</summary>
    Giscus,

    /// <summary>Issues of a repository on GitHub.</summary>
    Utterances,

    /// <summary>Replies on Mastodon, of posts that name their thread.</summary>
    Mastodon,

    /// <summary>Replies on Bluesky, of posts that name their thread.</summary>
    Bluesky,
}
