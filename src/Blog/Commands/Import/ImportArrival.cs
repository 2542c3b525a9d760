using Blog.Answers;
using Blog.Commands.NewSites;
using Blog.Import;
using Blog.Import.Ledger;
using Blog.Import.Printing;
using Blog.Options;
using Blog.Running;
using Blog.Terminals;
using Blog.Workspace.Importing;

namespace Blog.Commands.Import;

/// <summary>Lets a blog that was made arrive in its folder: decides what is new, writes it, tries a build, and
/// reports.</summary>
/// <param name="context">The machine and the generator.</param>
/// <param name="values">The values of the shared options.</param>
/// <param name="reply">Says why something is refused.</param>
internal sealed class ImportArrival(CommandContext context, SharedValues values, Reply reply)
{
    private readonly Surroundings _surroundings = context.Surroundings;

    /// <summary>What the author asks for.</summary>
    public required ImportWish Wish { get; init; }

    /// <summary>The moment to build for.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The old blog.</summary>
    public required SourceOpening Opened { get; init; }

    /// <summary>Writes and reports.</summary>
    /// <param name="folder">The folder of the new blog.</param>
    /// <param name="shown">The folder as its author reads it.</param>
    /// <param name="ledger">What was imported before.</param>
    /// <param name="blog">The new blog.</param>
    /// <param name="cancellation">Ends it while nothing is in its place yet.</param>
    /// <returns>The exit code.</returns>
    public int Run(
        ImportFolder folder,
        string shown,
        ImportLedger ledger,
        ImportedBlog blog,
        CancellationToken cancellation
    )
    {
        var plan = folder.Plan(ledger, blog.Files, cancellation);
        if (Opened.Reading.Failures is [var (path, reason), ..])
            return reply.Refuse($"'{path}' of the old blog cannot be read any more: {reason} Nothing was written.");
        var drafts = DraftsHere.Of(blog, plan, folder.IsHeldBack);
        blog = drafts.Blog;
        // Before anything else: what was closed there must not stay public here, whatever becomes of the rest.
        var open = Wish.IsRehearsal ? [] : new DraftClosing(folder, _surroundings.Clock).Close(drafts.Closing);
        var openPaths = open.Select(d => d.Path).ToHashSet();
        plan = plan.WithOpen(openPaths);
        var facts = FactsOf(blog, plan) with
        {
            Folder = shown,
            PublicHere = [.. openPaths.Order(), .. drafts.PublicHere],
            ClosedHere = [.. drafts.Closing.Where(p => !openPaths.Contains(p))],
            NotClosed = open,
            StrayLinks = plan.StrayLinks,
            GoneThere =
            [
                .. plan.Rest.Where(f => f.From is not null && folder.PrintOf(f.Path) is not null).Select(f => f.Path),
            ],
        };
        var writer = new ImportWriter(folder, _surroundings.Clock);
        if (!Wish.IsRehearsal && Write(writer, plan, ref ledger, blog, cancellation) is { } problem)
            return reply.Refuse(problem);
        if (!values.Quiet && !values.Json)
            _surroundings.Error.Overwrite("Trying a build");
        facts = new BuildTrial(context, values, Now).Add(facts, folder, plan, blog);
        _surroundings.Error.Overwrite("");
        var (file, unwritten) = Wish.IsRehearsal ? default : writer.WriteReport(ledger, ReportText.Write(blog, facts));
        return unwritten is null
            ? new ImportAnswer(_surroundings, values, reply).Print(blog, facts, file)
            : reply.Refuse($"Everything but the report was written. {unwritten}");
    }

    private string? Write(
        ImportWriter writer,
        ImportPlan plan,
        ref ImportLedger ledger,
        ImportedBlog blog,
        CancellationToken cancellation
    )
    {
        var all = plan.Steps.Count(s => s.IsWritten);
        var progress = new ProgressLine(_surroundings.Error, _surroundings.Clock, "Writing");
        var (written, problem) = writer.Write(
            plan,
            ledger,
            blog.Source,
            done =>
            {
                if (!values.Quiet && !values.Json)
                    progress.Report(done, all);
            },
            cancellation
        );
        // A blog that was imported before has one, or its author removed it.
        if (problem is null && ledger.Files.IsEmpty)
            problem = writer.AddUnlessThere(".gitignore", NewSiteFiles.Ignored);
        ledger = written ?? ledger;
        return problem;
    }

    private ReportFacts FactsOf(ImportedBlog blog, ImportPlan plan)
    {
        var refused = blog
            .Files.Select(f => (f.Path, Why: ImportFolder.WhyRefused(f.Path)))
            .Where(f => f.Why is not null)
            .Select(f => (f.Path, $"it is not written: {f.Why}"));
        return new ReportFacts
        {
            Folder = "",
            From = Path.GetFileName(Path.TrimEndingDirectorySeparator(Wish.Path)) is { Length: > 0 } name
                ? name
                : Wish.Path,
            IsRehearsal = Wish.IsRehearsal,
            Steps = plan.Steps,
            NotRead = [.. Opened.PassedOver.Where(p => !p.IsUsual).Select(p => (p.Path, p.Reason)), .. refused],
            PassedOver = [.. Opened.PassedOver.Where(p => p.IsUsual).Select(p => (p.Path, p.Reason))],
        };
    }
}
