using System.Collections.Immutable;
using System.Globalization;
using Blog.Model;
using Blog.Pipelines.CrossPosts;
using Blog.Terminals;

namespace Blog.Commands.CrossPosts.Status;

/// <summary>Lists how things stand between posts and targets.</summary>
/// <param name="context">What commands are made with.</param>
/// <param name="values">The options.</param>
internal sealed class StatusRun(CommandContext context, SharedValues values)
{
    private readonly Reply _reply = new(context.Surroundings, values);

    /// <summary>Carries the command out.</summary>
    /// <param name="posts">The posts; all when empty.</param>
    /// <param name="to">The target; null for all.</param>
    /// <returns>The exit code.</returns>
    public int Run(ImmutableArray<string> posts, string? to)
    {
        var (copies, exit) = CopySelection.Make(context, values, _reply, posts, to);
        if (copies is null)
            return exit;
        if (values.Json)
            return _reply.Json(ExitCode.Fine, json => CopyJson.Write(json, copies));
        if (copies.Statuses.IsEmpty)
        {
            if (!values.Quiet)
                context.Surroundings.Out.Line("No post has a copy or plans one. 'crossposts' in front matter names copies; 'after' at a target in site.yml plans them.");
            return ExitCode.Fine;
        }

        new Table(["State", "Target", "Post", "When", "Address"], [.. copies.Statuses.Select(s => Row(s, copies))]).Print(context.Surroundings.Out);
        return ExitCode.Fine;
    }

    private static string[] Row(CopyStatus status, CopySelection copies) =>
        [CopyJson.WordOf(status.State), status.Target.Name, status.Post.Source.Value, WhenOf(status, copies), status.Url ?? ""];

    private static string WhenOf(CopyStatus status, CopySelection copies) => status.State switch
    {
        CopyState.Planned or CopyState.Due => (status.DueFrom is { } due ? Day(due, copies) : "some day") + (status.Entry is { IsDraft: true } ? ", draft there" : ""),
        _ => status.Copy?.Date is { } date ? Day(date, copies) : status.Entry?.Copied is { } copied ? Day(copied, copies) : "",
    };

    private static string Day(DateTimeOffset date, CopySelection copies) => copies.Local(date).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
