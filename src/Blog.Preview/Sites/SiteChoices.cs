using Blog.Engine.Content;
using Blog.Model;

namespace Blog.Preview.Sites;

/// <summary>How the site is shown, as the command line says.</summary>
public sealed record SiteChoices
{
    /// <summary>Takes the place of <c>base_url</c>; null leaves it.</summary>
    public BaseUrl? BaseUrl { get; init; }

    /// <summary>The moment the site is made for, whatever the time is; null follows the time, so that a post appears
    /// when its date is reached.</summary>
    public DateTimeOffset? Moment { get; init; }

    /// <summary>The themes that come with the program, below <c>themes/</c>.</summary>
    public IContentStore Themes { get; init; } = MemoryContentStore.OfTexts([]);

    /// <summary>Keeps what is made at a cost.</summary>
    public IMadeFiles Made { get; init; } = NothingKept.Instance;

    /// <summary>Whether drafts, future and expired posts are shown at first.</summary>
    public bool ShowsHeldBack { get; init; } = true;

    /// <summary>Whether drafts are shown in any case.</summary>
    public bool IncludesDrafts { get; init; }

    /// <summary>Whether posts dated in the future are shown in any case.</summary>
    public bool IncludesFuture { get; init; }

    /// <summary>Whether expired posts are shown in any case.</summary>
    public bool IncludesExpired { get; init; }

    /// <summary>Whether warnings count as errors.</summary>
    public bool IsStrict { get; init; }

    /// <summary>How many threads check references in the background. One fewer than the machine has cores, so that an
    /// edit never waits for one.</summary>
    public int CheckWorkers { get; init; } = 1;
}
