using System.Globalization;
using Blog.Model;
using Blog.Pipelines.CrossPosts;

namespace Blog.Commands.CrossPosts.Due;

/// <summary>Lists what is due, or writes it into a calendar.</summary>
/// <param name="context">What commands are made with.</param>
/// <param name="values">The options.</param>
internal sealed class DueRun(CommandContext context, SharedValues values)
{
    private readonly Reply _reply = new(context.Surroundings, values);

    /// <summary>Carries the command out.</summary>
    /// <param name="isCalendar">Whether a calendar is wanted, which has what is planned for a day too.</param>
    /// <returns>The exit code.</returns>
    public int Run(bool isCalendar)
    {
        if (isCalendar && values.Json)
            return _reply.Refuse("Choose one of --ics and --json.");
        var (copies, exit) = CopySelection.Make(context, values, _reply, [], null);
        if (copies is null)
            return exit;
        if (isCalendar)
        {
            context.Surroundings.Out.Writer.Write(DueCalendar.Of(copies));
            return ExitCode.Fine;
        }

        var due = copies with { Statuses = [.. copies.Statuses.Where(s => s.State == CopyState.Due).OrderBy(s => s.DueFrom)] };
        if (values.Json)
            return _reply.Json(ExitCode.Fine, json => CopyJson.Write(json, due));
        foreach (var status in due.Statuses)
            context.Surroundings.Out.Line($"{Since(status, due)}  {status.Target.Name}: {status.Post.Post.Title} ({status.Post.Source})");
        if (due.Statuses.IsEmpty && !values.Quiet)
            context.Surroundings.Out.Line("No copy is due.");
        return ExitCode.Fine;
    }

    private static string Since(CopyStatus status, CopySelection copies) => copies.Local(status.DueFrom ?? copies.Now).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
