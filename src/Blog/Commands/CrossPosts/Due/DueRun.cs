using System.Globalization;
using System.Text;
using Blog.Model;
using Blog.Reading.CrossPosts;
using Blog.Terminals;
using Blog.Workspace.Disk;
using Blog.Workspace.Editing;

namespace Blog.Commands.CrossPosts.Due;

/// <summary>Lists what is due, or writes it into a calendar.</summary>
/// <param name="context">What commands are made with.</param>
/// <param name="values">The options.</param>
internal sealed class DueRun(CommandContext context, SharedValues values)
{
    private readonly Reply _reply = new(context.Surroundings, values);

    /// <summary>Carries the command out.</summary>
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
                $"{Since(status, due)}  {status.Target.Name}: {status.Post.Post.Title} ({status.Post.Source})"
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
        if (Directory.Exists(path))
            return _reply.Refuse($"{file} is a folder. Name a file, such as copies.ics.");
        var editor = new SiteEditor(site, context.Surroundings.Clock);
        if (editor.Edit(path, isExpected: false, before => Calendar(before, calendar)).Problem is { } problem)
            return _reply.Refuse(problem);
        if (!values.Quiet)
            context.Surroundings.Out.Line($"{file} has the calendar.", Ink.Good);
        return ExitCode.Fine;
    }

    // Stamps alone are no reason to write it: programs that subscribe to it would take every event for a new one.
    private static FileChange<bool> Calendar(byte[]? before, string calendar)
    {
        var isSame =
            before is not null
            && DueCalendar.WithoutStamps(Encoding.UTF8.GetString(before)) == DueCalendar.WithoutStamps(calendar);
        return new(isSame ? null : Encoding.UTF8.GetBytes(calendar), !isSame);
    }

    private static string Since(CopyStatus status, CopySelection copies) =>
        copies.Local(status.DueFrom ?? copies.Now).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
