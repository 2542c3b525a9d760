using Blog.Pages;
using Blog.Workspace.Publishing;
using Blog.Workspace.Publishing.Folders;

namespace Blog.Commands.Build;

/// <summary>All that a build has to say.</summary>
/// <param name="Site">The site.</param>
/// <param name="Folder">Where it went.</param>
/// <param name="Result">What publishing came to.</param>
/// <param name="Mapped">How long finding files and running the pipelines took.</param>
/// <param name="Elapsed">How long everything took.</param>
internal sealed record BuildOutcome(
    Site Site,
    OutputFolder Folder,
    PublishResult Result,
    TimeSpan Mapped,
    TimeSpan Elapsed
)
{
    /// <summary>How many of the site's files are pages.</summary>
    public int Pages => Site.Outputs.Values.Count(o => o.ContentType.StartsWith("text/html", StringComparison.Ordinal));

    /// <summary>What the program says to its caller.</summary>
    public int ExitCode =>
        Result.HasErrors ? Commands.ExitCode.Mistakes
        : Result.IsPublished ? Commands.ExitCode.Fine
        : Commands.ExitCode.Refused;
}
