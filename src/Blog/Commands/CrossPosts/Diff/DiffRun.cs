using Blog.Syndication.Changes;
using Blog.Workspace.CrossPosts;
using Blog.Workspace.Editing;

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
        if (CopySite.Open(context, values, _reply) is not { } copies)
            return ExitCode.Refused;
        if (copies.Settings.Named(to) is not { } target)
            return copies.NoTarget(to);
        if (copies.Posts.Find(asked) is not { } post)
            return copies.NoPost(asked);
        if (copies.Site.Ledger.Find(post.Source, target.Key)?.Text is not { } name)
            return _reply.Fail(
                ExitCode.Mistakes,
                $"No text of a copy of {post.Source} on {target.Name} is kept. "
                    + "'blog crosspost record' keeps it from when the copy is recorded."
            );
        if (
            new LedgerStore(
                copies.Opened.Folder,
                new SiteEditor(copies.Opened.Folder, context.Surroundings.Clock)
            ).Read(name)
            is not { } text
        )
            return _reply.Fail(
                ExitCode.Mistakes,
                $"content/crossposts.lock/{name} is gone or damaged: bring it back from the repository's history."
            );
        var made = RenditionMaker.Make(copies.Site, post, target);
        if (PostMistakes.Of(made) is { IsEmpty: false } mistakes)
            return _reply.HoldBack(mistakes);
        return Print(TextComparison.Compare(text, made.Rendition.Text), isList);
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
