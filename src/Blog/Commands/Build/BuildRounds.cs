using System.Collections.Immutable;
using Blog.Finding;
using Blog.Options;
using Blog.Pages;
using Blog.Running;
using Blog.Terminals;
using Blog.Text;
using Blog.Workspace.Newsletters;
using Blog.Workspace.Publishing;
using Blog.Workspace.Publishing.Folders;
using Blog.Workspace.Records;

namespace Blog.Commands.Build;

/// <summary>Makes and publishes a site; with <c>--keep-going</c> in rounds. Each round leaves out the documents in
/// which the last one found errors, until nothing new is found. What shows a document that is left out can be wrong
/// without it, so that one round is not enough.</summary>
/// <param name="context">The machine and the generator.</param>
/// <param name="values">The values of the shared options.</param>
/// <param name="folder">The output folder.</param>
/// <param name="memory">What is remembered of the last build.</param>
internal sealed class BuildRounds(CommandContext context, SharedValues values, OutputFolder folder, BuildMemory memory)
{
    private readonly Surroundings _surroundings = context.Surroundings;

    /// <summary>Builds the site.</summary>
    public BuildRound Run(OpenedSite opened)
    {
        ImmutableArray<Diagnostic> earlier = [];
        while (true)
        {
            var round = RunOnce(opened, earlier);
            var faulty = values.KeepGoing ? opened.Request.Faulty.Union(FaultyIn(round)) : opened.Request.Faulty;
            if (round.Objection is not null || faulty.Count == opened.Request.Faulty.Count)
                return round;
            earlier = [.. round.Result.Diagnostics.Where(d => faulty.Contains(d.Location.Path))];
            opened = opened with { Request = opened.Request with { Faulty = faulty } };
        }
    }

    private static IEnumerable<ContentPath> FaultyIn(BuildRound round) =>
        round
            .Result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)
            .Select(d => d.Location.Path)
            .Where(path => round.Site.Catalogue.Find(path) is not null);

    private BuildRound RunOnce(OpenedSite opened, ImmutableArray<Diagnostic> earlier)
    {
        var started = _surroundings.Clock.GetTimestamp();
        var site = opened.Make(context.Generator, memory.Former);
        var mapped = _surroundings.Clock.GetElapsedTime(started);
        var mails = values.Share.IsFirst ? EditionFiles.Of(site) : EditionFiles.None;
        if (mails.Objection(opened.Folder) is { } objection)
            return new BuildRound(site, mails, new PublishResult([], []), mapped) { Objection = objection };
        // A document that is left out is not checked again: what was found in it still has to be said.
        var result = Publish(site.ForReaders(mails.Diagnostics.AddRange(earlier)).OfShare());
        return new BuildRound(site.ForReaders([]).OfShare(), mails, result, mapped);
    }

    private PublishResult Publish(Site site)
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

/// <summary>A round of a build.</summary>
/// <param name="Site">The site as readers get it.</param>
/// <param name="Mails">The issues of its newsletter.</param>
/// <param name="Result">The result of publishing.</param>
/// <param name="Mapped">The time for listing files and running the pipelines.</param>
internal sealed record BuildRound(Site Site, EditionFiles Mails, PublishResult Result, TimeSpan Mapped)
{
    /// <summary>Why the command is refused, as a sentence; null when it is not.</summary>
    public string? Objection { get; init; }
}
