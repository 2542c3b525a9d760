using Blog.Model;
using Blog.Reading.Documents;

namespace Blog.Options;

/// <summary>The values of the options of all commands.</summary>
internal sealed record SharedValues
{
    /// <summary>The site's root as the user named it; null to look for it.</summary>
    public string? Root { get; init; }

    /// <summary>The output folder as the user named it; null for <c>output/</c>.</summary>
    public string? Output { get; init; }

    /// <summary>Replaces <c>base_url</c> of the settings; null to keep that.</summary>
    public BaseUrl? BaseUrl { get; init; }

    /// <summary>The moment to build for; null for <c>SOURCE_DATE_EPOCH</c> or the present.</summary>
    public DateTimeOffset? Now { get; init; }

    /// <summary>Whether drafts are published.</summary>
    public bool Drafts { get; init; }

    /// <summary>Whether posts dated in the future are published.</summary>
    public bool Future { get; init; }

    /// <summary>Whether expired posts are published.</summary>
    public bool Expired { get; init; }

    /// <summary>Whether warnings count as errors.</summary>
    public bool Strict { get; init; }

    /// <summary>Whether only errors and warnings are printed.</summary>
    public bool Quiet { get; init; }

    /// <summary>Whether each of many diagnostics is printed, instead of a summary.</summary>
    public bool All { get; init; }

    /// <summary>Whether a build goes on without the documents that have errors.</summary>
    public bool KeepGoing { get; init; }

    /// <summary>Whether a build opens every file, whatever its state says.</summary>
    public bool Verify { get; init; }

    /// <summary>Whether a build says why it made each output.</summary>
    public bool Explain { get; init; }

    /// <summary>The share of the site that a build makes.</summary>
    public SiteShare Share { get; init; } = SiteShare.Whole;

    /// <summary>Whether details are printed.</summary>
    public bool Verbose { get; init; }

    /// <summary>Whether results are printed as JSON.</summary>
    public bool Json { get; init; }

    /// <summary>Whether a table of module times is printed.</summary>
    public bool Timings { get; init; }

    /// <summary>The same values, with drafts, future and expired posts.</summary>
    public SharedValues WithHeldBack => this with { Drafts = true, Future = true, Expired = true };
}
