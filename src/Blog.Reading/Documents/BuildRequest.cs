using Blog.Engine.Content;
using Blog.Model;

namespace Blog.Reading.Documents;

/// <summary>Everything a site is made from: nothing else goes in.</summary>
public sealed record BuildRequest
{
    /// <summary>The files.</summary>
    public required IContentStore Content { get; init; }

    /// <summary>The moment the build is for: what lies after it is the future.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Whether drafts are published too.</summary>
    public bool IncludeDrafts { get; init; }

    /// <summary>Whether posts dated after <see cref="Now"/> are published too.</summary>
    public bool IncludeFuture { get; init; }

    /// <summary>Whether posts that have expired are published too.</summary>
    public bool IncludeExpired { get; init; }

    /// <summary>Takes the place of <c>base_url</c> in <c>site.yml</c>; null leaves it.</summary>
    public BaseUrl? BaseUrl { get; init; }
}
