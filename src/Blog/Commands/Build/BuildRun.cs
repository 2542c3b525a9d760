using Blog.Answers;
using Blog.Finding;
using Blog.Options;
using Blog.Pages;
using Blog.Running;
using Blog.Text;
using Blog.Workspace.Publishing;
using Blog.Workspace.Publishing.Folders;

namespace Blog.Commands.Build;

/// <summary>Builds a site: opens it, maps it, publishes it and reports the result.</summary>
/// <param name="context">The machine and the generator.</param>
/// <param name="values">The values of the shared options.</param>
internal sealed class BuildRun(CommandContext context, SharedValues values)
{
    private readonly Surroundings _surroundings = context.Surroundings;
    private readonly Reply _reply = new(context.Surroundings, values);

    /// <returns>The exit code.</returns>
    public int Run()
    {
        var started = _surroundings.Clock.GetTimestamp();
        if (SiteOpener.Open(context, values, _reply) is not { } opened)
            return ExitCode.Refused;
        if (OutputOpener.Open(context, values, opened.Folder, _reply) is not var (folder, held))
            return ExitCode.Refused;
        using var _ = held;

        var round = new BuildRounds(context, values, folder).Run(opened);
        if (round.Objection is { } objection)
            return _reply.Refuse(objection);
        if (round.Result.IsPublished)
        {
            round.Mails.Write(opened.Folder);
            FormerOutputs.Move(folder, opened.Folder);
        }

        var elapsed = _surroundings.Clock.GetElapsedTime(started);
        return new BuildReport(_surroundings, values, _reply).Print(
            new BuildOutcome(round.Site, folder, round.Result, round.Mapped, elapsed)
        );
    }
}

/// <summary>The result of a build.</summary>
/// <param name="Site">The site.</param>
/// <param name="Folder">The output folder.</param>
/// <param name="Result">The result of publishing.</param>
/// <param name="Mapped">The time for listing files and running the pipelines.</param>
/// <param name="Elapsed">The time of the whole build.</param>
internal sealed record BuildOutcome(
    Site Site,
    OutputFolder Folder,
    PublishResult Result,
    TimeSpan Mapped,
    TimeSpan Elapsed
)
{
    /// <summary>The number of HTML pages among the outputs.</summary>
    public int Pages => Site.Outputs.Values.Count(o => o.ContentType.StartsWith("text/html", StringComparison.Ordinal));

    /// <summary>The posts, reviews and pages of the site, held back ones included.</summary>
    public int Documents => Site.Catalogue.Documents.Length;

    /// <summary>How many of them have no error.</summary>
    public int FineDocuments
    {
        get
        {
            var wrong = Result
                .Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)
                .Select(d => d.Location.Path)
                .ToHashSet();
            return Site.Catalogue.Documents.Count(d => !wrong.Contains(d.Source));
        }
    }

    /// <summary>The exit code.</summary>
    public int ExitCode =>
        Result.HasErrors ? Answers.ExitCode.Mistakes
        : Result.IsPublished ? Answers.ExitCode.Fine
        : Answers.ExitCode.Refused;
}
