using Blog.Answers;
using Blog.Commands.Images.Fetch;
using Blog.Finding;
using Blog.Import;
using Blog.Import.Ledger;
using Blog.Keys;
using Blog.Options;
using Blog.Running;
using Blog.Workspace.Importing;

namespace Blog.Commands.Import;

/// <summary>Imports a blog: opens the old one, makes the new one, and lets it arrive.</summary>
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
        catch (IOException failure)
        {
            _surroundings.Error.Overwrite("");
            return _reply.Refuse(failure.Message);
        }
        catch (UnauthorizedAccessException failure)
        {
            _surroundings.Error.Overwrite("");
            return _reply.Refuse(failure.Message);
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
        // The build at the end needs it, and asks when everything is written.
        if (SiteOpener.Moment(_surroundings, values, _reply) is not { } now)
            return (ExitCode.Refused, null);
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
        var arrival = new ImportArrival(context, values, _reply)
        {
            Wish = wish,
            Now = now,
            Opened = opened,
        };
        return (arrival.Run(folder, places.Shown(folder), ledger, blog, cancellation), folder);
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
