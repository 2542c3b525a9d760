using System.CommandLine;
using Blog.Running;

namespace Blog.Commands.CrossPosts.Due;

/// <summary><c>blog crosspost due</c>.</summary>
internal static class DueCommand
{
    public static Command Create(CommandContext context)
    {
        var ics = new Option<bool>("--ics")
        {
            Description = "Prints a calendar (iCalendar, RFC 5545) with a day for each copy that is due or planned.",
        };
        var file = new Option<string?>("--file")
        {
            HelpName = "file",
            Description = "Writes the calendar to this file instead, if an event changed.",
        };
        var command = new Command("due", "Lists the copies that are due.") { ics, file };
        command.SetAction(parsed =>
            new DueRun(context, context.Options.Read(parsed)).Run(
                new DueWish(parsed.GetValue(ics), parsed.GetValue(file))
            )
        );
        return command;
    }
}

/// <summary>The form of the list of due copies.</summary>
/// <param name="IsCalendar">Whether it is a calendar, which also has copies that are planned for a day.</param>
/// <param name="File">The file for the calendar, from the working folder; null to print it.</param>
internal sealed record DueWish(bool IsCalendar, string? File);
