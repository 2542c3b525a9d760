using Blog.Answers;
using Blog.Finding;
using Blog.Options;
using Blog.Pages;
using Blog.Running;
using Blog.Terminals;
using Blog.Workspace.Newsletters;
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

        var site = opened.Make(context.Generator);
        var mapped = _surroundings.Clock.GetElapsedTime(started);
        var mails = EditionFiles.Of(site);
        if (mails.Objection(opened.Folder) is { } objection)
            return _reply.Refuse(objection);
        var result = Publish(site.ForReaders(mails.Diagnostics), folder);
        if (result.IsPublished)
        {
            mails.Write(opened.Folder);
            FormerOutputs.Move(folder, opened.Folder);
        }

        var elapsed = _surroundings.Clock.GetElapsedTime(started);
        return new BuildReport(_surroundings, values, _reply).Print(
            new BuildOutcome(site.ForReaders([]), folder, result, mapped, elapsed)
        );
    }

    private PublishResult Publish(Site site, OutputFolder folder)
    {
        var progress = new ProgressLine(_surroundings.Error, _surroundings.Clock, "Making");
        var isShown = !values.Quiet && !values.Json;
        var policy = new DiagnosticPolicy(site.Catalogue.Settings.Silenced, values.Strict);
        try
        {
            Action<int, int> report = isShown ? progress.Report : (_, _) => { };
            return Publisher.Publish(site, folder, policy, report);
        }
        finally
        {
            if (isShown)
                progress.Clear();
        }
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

    /// <summary>The exit code.</summary>
    public int ExitCode =>
        Result.HasErrors ? Answers.ExitCode.Mistakes
        : Result.IsPublished ? Answers.ExitCode.Fine
        : Answers.ExitCode.Refused;
}
