using System.Collections.Immutable;
using System.Globalization;
using Blog.Answers;
using Blog.Copies;
using Blog.Model.CrossPosts;
using Blog.Options;
using Blog.Reading.CrossPosts;
using Blog.Running;
using Blog.Terminals;

namespace Blog.Commands.CrossPosts.Status;

/// <summary>Lists the states of copies.</summary>
/// <param name="context">The machine and the generator.</param>
/// <param name="values">The values of the shared options.</param>
internal sealed class StatusRun(CommandContext context, SharedValues values)
{
    private const int MostSteps = 5;

    private readonly Reply _reply = new(context.Surroundings, values);

    /// <param name="posts">Files, slugs or addresses of posts; empty for all.</param>
    /// <param name="to">The target's name; null for all.</param>
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
                context.Surroundings.Out.Line(
                    "No post has a copy or plans one. 'crossposts' in front matter names copies; "
                        + "'after' at a target in site.yml plans them."
                );
            return ExitCode.Fine;
        }

        var table = new Table(
            ["State", "Target", "Post", "When", "Address"],
            [.. copies.Statuses.Select(s => Row(s, copies))]
        )
        {
            InkOf = (row, column) => column == 0 ? InkOf(copies.Statuses[row]) : Ink.Plain,
        };
        table.Print(context.Surroundings.Out);
        if (!values.Quiet)
            PrintSteps(copies);
        return ExitCode.Fine;
    }

    private void PrintSteps(CopySelection copies)
    {
        var steps = copies.Statuses.Select(StepFor).OfType<string>().ToList();
        if (steps.Count == 0)
            return;
        context.Surroundings.Out.Line();
        foreach (var step in steps.Take(MostSteps))
            context.Surroundings.Out.Line(step, Ink.Good);
        if (steps.Count > MostSteps)
            context.Surroundings.Out.Line($"and {steps.Count - MostSteps} more", Ink.Faint);
    }

    // The command that mends a copy, ready to type.
    private string? StepFor(CopyStatus status) =>
        status.State switch
        {
            CopyState.Due or CopyState.Gone => Typed($"crosspost export {status.Post.Slug} --to {status.Target.Key}"),
            CopyState.Drifted => Typed($"crosspost diff {status.Post.Slug} --to {status.Target.Key}"),
            _ => null,
        };

    private string Typed(string words) => context.Surroundings.Out.Program.Command(words);

    private static Ink InkOf(CopyStatus status) =>
        status.State switch
        {
            CopyState.Due or CopyState.Drifted => Ink.Warning,
            CopyState.Gone => Ink.Error,
            CopyState.Published => IsAstray(status) ? Ink.Error : Ink.Good,
            _ => Ink.Plain,
        };

    private static bool IsAstray(CopyStatus status) => status.Entry?.Found is CopyFinding.Astray or CopyFinding.Moved;

    private static string StateOf(CopyStatus status) =>
        CopyJson.WordOf(status.State) + (IsAstray(status) ? ", " + LedgerText.WordOf(status.Entry!.Found!.Value) : "");

    private static string[] Row(CopyStatus status, CopySelection copies) =>
        [StateOf(status), status.Target.Name, status.Post.Source.Value, WhenOf(status, copies), status.Url ?? ""];

    private static string WhenOf(CopyStatus status, CopySelection copies) =>
        status.State switch
        {
            CopyState.Planned or CopyState.Due => (
                status.DueFrom is { } due
                    ? $"{Day(due, copies)}, {Distance(copies.DaysSinceDue(status)!.Value)}"
                    : "some day"
            ) + (status.Entry is { IsDraft: true } ? ", draft there" : ""),
            _ => status.Copy?.Date is { } date ? Day(date, copies)
            : status.Entry?.Copied is { } copied ? Day(copied, copies)
            : "",
        };

    private static string Distance(int days) =>
        days switch
        {
            0 => "today",
            > 0 => $"{Counted.Of(days, "day")} ago",
            _ => $"in {Counted.Of(-days, "day")}",
        };

    private static string Day(DateTimeOffset date, CopySelection copies) =>
        copies.Local(date).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
