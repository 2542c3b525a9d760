using Blog.CrossPosts;
using Blog.Syndication.Changes;
using Blog.Text;

namespace Blog.Commands.CrossPosts.Diff;

/// <summary>Compares a post with the text of its copy.</summary>
/// <param name="context">What commands are made with.</param>
/// <param name="values">The options.</param>
internal sealed class DiffRun(CommandContext context, SharedValues values)
{
    private readonly Reply _reply = new(context.Surroundings, values);

    /// <summary>Carries the command out.</summary>
    /// <param name="asked">The post.</param>
    /// <param name="to">The target.</param>
    /// <param name="isList">Whether a list to work through is wanted.</param>
    /// <returns>The exit code.</returns>
    public int Run(string asked, string to, bool isList)
    {
        if (SiteOpener.Open(context, values with { Drafts = true, Future = true, Expired = true }, _reply) is not { } opened)
            return ExitCode.Refused;
        var site = opened.Make(context.Generator);
        var settings = site.Catalogue.Settings.CrossPosts;
        if (settings.Named(to) is not { } target)
            return _reply.Fail(ExitCode.Refused, $"There is no target '{to}'.", NearestName.Find(to, settings.Targets.Select(t => t.Key.Value)));
        var finder = new PostFinder(site, opened.Folder, context.Surroundings.WorkingFolder);
        if (finder.Find(asked) is not { } post)
            return _reply.Fail(ExitCode.Mistakes, $"There is no post '{asked}'.", finder.Nearest(asked));
        if (site.Ledger.Find(post.Source, target.Key)?.Text is not { } name)
            return _reply.Fail(ExitCode.Mistakes, $"No text of a copy of {post.Source} on {target.Name} is kept. 'blog crosspost record' keeps it from when the copy is recorded.");
        if (new LedgerStore(opened.Folder).Read(name) is not { } text)
            return _reply.Fail(ExitCode.Mistakes, $"content/crossposts.lock/{name} is gone or damaged: bring it back from the repository's history.");
        return Print(TextComparison.Compare(text, RenditionMaker.Make(site, post, target).Text), isList);
    }

    private int Print(TextChanges changes, bool isList)
    {
        if (values.Json)
            return _reply.Json(ExitCode.Fine, json => ChangesJson.Write(json, changes));
        if (changes.IsEmpty && !values.Quiet)
            context.Surroundings.Out.Line("Nothing changed since the copy was made.");
        else if (isList)
            context.Surroundings.Out.Writer.Write(ChangeList.Of(changes));
        else
            new ChangesPrinter(context.Surroundings.Out).Print(changes);
        return ExitCode.Fine;
    }
}
