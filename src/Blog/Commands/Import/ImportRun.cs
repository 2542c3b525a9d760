using Blog.Answers;
using Blog.Commands.Images.Fetch;
using Blog.Commands.NewSites;
using Blog.Import;
using Blog.Import.Ledger;
using Blog.Import.Printing;
using Blog.Keys;
using Blog.Options;
using Blog.Running;
using Blog.Terminals;
using Blog.Workspace.Importing;

namespace Blog.Commands.Import;

/// <summary>Imports a blog: opens the old one, makes the new one, writes what is new, tries a build, and
/// reports.</summary>
/// <param name="context">The machine and the generator.</param>
/// <param name="values">The values of the shared options.</param>
internal sealed class ImportRun(CommandContext context, SharedValues values)
{
    private readonly Surroundings _surroundings = context.Surroundings;
    private readonly Reply _reply = new(context.Surroundings, values);

    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(ImportWish wish)
    {
        if (values.Json && wish.FetchesImages)
            return _reply.Refuse("--json and --fetch-images do not go together: use 'blog images fetch --json' then.");
        using var interruption = new Interruption();
        try
        {
            var exit = await ImportAsync(wish, interruption.Token).ConfigureAwait(false);
            if (exit.Folder is null || !wish.FetchesImages || exit.Code != ExitCode.Fine)
                return exit.Code;
            return await new FetchImagesRun(context, values with { Root = exit.Folder.FullPath })
                .RunAsync(new ImagesWish([], false))
                .ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
        {
            _surroundings.Error.Overwrite("");
            return _reply.Refuse("Stopped. Nothing was written.");
        }
    }

    private async Task<(int Code, ImportFolder? Folder)> ImportAsync(ImportWish wish, CancellationToken cancellation)
    {
        var source = Path.GetFullPath(wish.Path, _surroundings.WorkingFolder);
        var places = new ImportPlaces(_surroundings.WorkingFolder);
        var (folder, refusal) = places.Find(source, wish.Into ?? values.Root);
        if (folder is null)
            return (_reply.Refuse(refusal!), null);
        if (folder.ReadLedger() is not { } ledger)
            return (_reply.Refuse(NoLedger(folder)), null);
        Say("Reading the old blog");
        using var opened = new SourceOpener(SourceLimits.Usual).Open(source, cancellation);
        if (opened.Tree is not { } tree)
            return (_reply.Refuse(opened.Refusal!), null);
        Say("Making the new blog");
        var request = new ImportRequest(tree)
        {
            From = wish.From,
            Dates = wish.Dates,
            BaseUrl = values.BaseUrl?.Home,
        };
        // What is only computed can be left at any moment.
        var blog = await Task.Run(() => context.Generator.Import(request), CancellationToken.None)
            .WaitAsync(cancellation)
            .ConfigureAwait(false);
        if (blog.Refusal is { } why)
            return (_reply.Refuse(why), null);
        if (ledger.Origin is { } known && blog.Origin is { } origin && !known.IsSameAs(origin))
            return (_reply.Refuse(OfAnother(folder, known)), null);
        ledger = ledger with { Origin = blog.Origin ?? ledger.Origin };
        var plan = folder.Plan(ledger, blog.Files, cancellation);
        var drafts = DraftsHere.Of(blog, plan, folder.IsHeldBack);
        blog = drafts.Blog;
        // Before anything else: what was closed there must not stay public here, whatever becomes of the rest.
        var open = wish.IsRehearsal ? [] : new DraftClosing(folder, _surroundings.Clock).Close(drafts.Closing);
        var openPaths = open.Select(d => d.Path).ToHashSet();
        plan = plan.WithOpen(openPaths);
        var facts = FactsOf(blog, plan, opened, wish, places.Shown(folder)) with
        {
            PublicHere = [.. openPaths.Order(), .. drafts.PublicHere],
            ClosedHere = [.. drafts.Closing.Where(p => !openPaths.Contains(p))],
            NotClosed = open,
            GoneThere =
            [
                .. plan.Rest.Where(f => f.From is not null && folder.PrintOf(f.Path) is not null).Select(f => f.Path),
            ],
        };
        var writer = new ImportWriter(folder, _surroundings.Clock);
        if (!wish.IsRehearsal && Write(writer, plan, ref ledger, blog, cancellation) is { } problem)
            return (_reply.Refuse(problem), null);
        Say("Trying a build");
        facts = new BuildTrial(context, values, _reply).Add(facts, folder, plan, blog);
        _surroundings.Error.Overwrite("");
        var file = wish.IsRehearsal ? null : writer.WriteReport(ledger, ReportText.Write(blog, facts));
        return (new ImportAnswer(_surroundings, values, _reply).Print(blog, facts, file), folder);
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
            writer.AddUnlessThere(".gitignore", NewSiteFiles.Ignored);
        ledger = written ?? ledger;
        return problem;
    }

    private static ReportFacts FactsOf(
        ImportedBlog blog,
        ImportPlan plan,
        SourceOpening opened,
        ImportWish wish,
        string folder
    )
    {
        var refused = blog
            .Files.Select(f => (f.Path, Why: ImportFolder.WhyRefused(f.Path)))
            .Where(f => f.Why is not null)
            .Select(f => (f.Path, $"it is not written: {f.Why}"));
        return new ReportFacts
        {
            Folder = folder,
            From = Path.GetFileName(Path.TrimEndingDirectorySeparator(wish.Path)) is { Length: > 0 } name
                ? name
                : wish.Path,
            IsRehearsal = wish.IsRehearsal,
            Steps = plan.Steps,
            NotRead = [.. opened.PassedOver.Where(p => !p.IsUsual).Select(p => (p.Path, p.Reason)), .. refused],
            PassedOver = [.. opened.PassedOver.Where(p => p.IsUsual).Select(p => (p.Path, p.Reason))],
        };
    }

    private static string OfAnother(ImportFolder folder, BlogOrigin known) =>
        $"'{folder.FullPath}' has the files of another blog ({known}), which would be taken for those of this one. "
        + $"Name another folder with --into. If it is the same blog, delete 'origin' in {ImportLedger.File}.";

    private static string NoLedger(ImportFolder folder) =>
        $"{ImportLedger.File} in '{folder.FullPath}' cannot be read, so that nothing tells what was imported and what "
        + "you wrote. Take back its last change, for example marks of a merge of git.";

    private void Say(string task)
    {
        if (!values.Quiet && !values.Json)
            _surroundings.Error.Overwrite(task);
    }
}
