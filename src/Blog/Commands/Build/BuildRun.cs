using System.Collections.Immutable;
using Blog.Answers;
using Blog.Engine.Content;
using Blog.Finding;
using Blog.Options;
using Blog.Running;
using Blog.Text.Fingerprints;
using Blog.Workspace.Disk;
using Blog.Workspace.Publishing;
using Blog.Workspace.Records;

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
        if (OutputOpener.Open(context, values, opened.Folder, _reply) is not var (whole, held))
            return ExitCode.Refused;
        using var _ = held;
        var folder = whole.ForShare(values.Share);
        // Without memory every file is compared by content.
        if (values.Verify)
            folder = folder with { Memory = null };

        var memory = BuildMemory.Open(
            opened.Folder,
            opened.Content,
            folder,
            Maker(),
            values.Verify,
            _surroundings.Clock
        );
        // With --timings the times of all modules are wanted.
        if (!values.Timings && memory.Unchanged(opened.Request.Now) is var (summary, diagnostics))
        {
            var nothing = BuildOutcome.Unchanged(
                summary,
                diagnostics,
                folder,
                _surroundings.Clock.GetElapsedTime(started)
            );
            return Print(nothing with { Reasons = values.Explain ? [Explanation.NothingChanged] : [] });
        }

        var round = Make(opened, new BuildRounds(context, values, folder, memory), memory);
        if (round.Objection is { } objection)
            return _reply.Refuse(objection);
        // Before the new build takes the place of the remembered one.
        ImmutableArray<string> reasons = values.Explain
            ? [.. new Explanation(round.Site, memory, round.Result).Lines()]
            : [];
        if (round.Result.IsPublished)
        {
            if (values.Share.IsFirst)
                round.Mails.Write(opened.Folder);
            FormerOutputs.Move(folder, opened.Folder);
            if (round.Result.Written > 0)
                new MadeFileStore(opened.Folder, _surroundings.Clock).Prune();
            memory.Keep(round.Site, opened.Request.Now, round.Result, round.Mails.PathsIn(opened.Folder));
        }

        var elapsed = _surroundings.Clock.GetElapsedTime(started);
        return Print(
            BuildOutcome.Of(round.Site, folder, round.Result, round.Mapped, elapsed) with
            {
                Reasons = reasons,
            }
        );
    }

    // A save meanwhile makes the remembered beginning of a text wrong: then every file is read.
    private BuildRound Make(OpenedSite opened, BuildRounds rounds, BuildMemory memory)
    {
        try
        {
            return rounds.Run(opened.With(memory.Files, _surroundings.Themes));
        }
        catch (ContentChangedException)
        {
            memory.Forget();
        }
        catch (AggregateException failures)
            when (failures.Flatten().InnerExceptions.All(f => f is ContentChangedException))
        {
            memory.Forget();
        }

        return rounds.Run(opened.With(memory.Files, _surroundings.Themes));
    }

    private int Print(BuildOutcome outcome) =>
        new BuildReport(_surroundings, values, _reply).Print(outcome with { Share = values.Share });

    // What else decides the result of a build is in the site's files.
    private Fingerprint Maker() =>
        new FingerprintBuilder()
            .Add(_surroundings.Version)
            .Add(values.BaseUrl?.Home)
            .Add(values.Drafts)
            .Add(values.Future)
            .Add(values.Expired)
            .Add(values.Strict)
            .Add(values.Share.ToString())
            .ToFingerprint();
}
