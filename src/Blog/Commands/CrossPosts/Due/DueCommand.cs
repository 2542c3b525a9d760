using System.CommandLine;

namespace Blog.Commands.CrossPosts.Due;

/// <summary><c>blog crosspost due</c>.</summary>
internal static class DueCommand
{
    /// <summary>The command with its words and options.</summary>
    public static Command Create(CommandContext context)
    {
        var ics = new Option<bool>("--ics")
        {
            Description = "Prints a calendar (iCalendar, RFC 5545) with a day for each copy that is due or planned.",
        };
        var file = new Option<string?>("--file")
        {
            HelpName = "file",
            Description = "Writes the calendar to this file instead, and only when something in it changed.",
        };
        var command = new Command("due", "Lists the copies that it is time for.") { ics, file };
        command.SetAction(parsed =>
            new DueRun(context, context.Options.Read(parsed)).Run(
                new DueWish(parsed.GetValue(ics), parsed.GetValue(file))
            )
        );
        return command;
    }
}
