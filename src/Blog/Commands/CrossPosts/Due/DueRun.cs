using System.Globalization;
using Blog.Answers;
using Blog.Copies;
using Blog.Model.CrossPosts;
using Blog.Options;
using Blog.Reading.CrossPosts;
using Blog.Running;
using Blog.Terminals;
using Blog.Workspace.CrossPosts;
using Blog.Workspace.Disk;
using Blog.Workspace.Editing;

namespace Blog.Commands.CrossPosts.Due;

/// <summary>Lists due copies, or writes the calendar of due and planned ones.</summary>
/// <param name="context">The machine and the generator.</param>
/// <param name="values">The values of the shared options.</param>
internal sealed class DueRun(CommandContext context, SharedValues values)
{
    private readonly Reply _reply = new(context.Surroundings, values);

    /// <returns>The exit code.</returns>
    public int Run(DueWish wish)
    {
        var isCalendar = wish.IsCalendar || wish.File is not null;
        if (isCalendar && values.Json)
            return _reply.Refuse("Choose one of --ics and --json.");
        var (copies, exit) = CopySelection.Make(context, values, _reply, [], null);
        if (copies is null)
            return exit;
        if (isCalendar)
            return Give(copies.Opened.Folder, DueCalendar.Of(copies), wish.File);

        var due = copies with
        {
            Statuses = [.. copies.Statuses.Where(s => s.State == CopyState.Due).OrderBy(s => s.DueFrom)],
        };
        if (values.Json)
            return _reply.Json(ExitCode.Fine, json => CopyJson.Write(json, due));
        foreach (var status in due.Statuses)
            context.Surroundings.Out.Line(
                $"{Since(status, due)}  {status.Target.Name}: {status.Post.Title} ({status.Post.Source})"
            );
        if (due.Statuses.IsEmpty && !values.Quiet)
            context.Surroundings.Out.Line("No copy is due.");
        return ExitCode.Fine;
    }

    private int Give(SiteFolder site, string calendar, string? file)
    {
        if (file is null)
        {
            context.Surroundings.Out.Writer.Write(calendar);
            return ExitCode.Fine;
        }

        var path = Path.GetFullPath(file, context.Surroundings.WorkingFolder);
        var editor = new SiteEditor(site, context.Surroundings.Clock);
        if (CalendarFile.Write(editor, path, calendar, DueCalendar.WithoutStamps) is not { } written)
            return _reply.Refuse($"{file} is a folder. Name a file, such as copies.ics.");
        if (written.Problem is { } problem)
            return _reply.Refuse(problem);
        if (!values.Quiet)
            context.Surroundings.Out.Line($"Wrote the calendar to {file}.", Ink.Good);
        return ExitCode.Fine;
    }

    private static string Since(CopyStatus status, CopySelection copies) =>
        copies.Local(status.DueFrom ?? copies.Now).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
