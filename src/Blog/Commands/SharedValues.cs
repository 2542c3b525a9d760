using Blog.Model;

namespace Blog.Commands;

/// <summary>What the options that all commands share were set to.</summary>
internal sealed record SharedValues
{
    /// <summary>The site's root as it was named; null to look for it.</summary>
    public string? Root { get; init; }

    /// <summary>The output folder as it was named; null for the usual one.</summary>
    public string? Output { get; init; }

    /// <summary>What takes the place of <c>base_url</c>; null for nothing.</summary>
    public BaseUrl? BaseUrl { get; init; }

    /// <summary>The moment the build is for; null for the present.</summary>
    public DateTimeOffset? Now { get; init; }

    /// <summary>Whether drafts are published.</summary>
    public bool Drafts { get; init; }

    /// <summary>Whether posts dated in the future are published.</summary>
    public bool Future { get; init; }

    /// <summary>Whether expired posts are published.</summary>
    public bool Expired { get; init; }

    /// <summary>Whether warnings count as errors.</summary>
    public bool Strict { get; init; }

    /// <summary>Whether only mistakes are printed.</summary>
    public bool Quiet { get; init; }

    /// <summary>Whether details are printed.</summary>
    public bool Verbose { get; init; }

    /// <summary>Whether results are printed as JSON.</summary>
    public bool Json { get; init; }

    /// <summary>Whether it is printed how long modules took.</summary>
    public bool Timings { get; init; }
}
