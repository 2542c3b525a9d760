using System.CommandLine;

namespace Blog.Commands.List;

/// <summary><c>blog list</c>.</summary>
internal static class ListCommand
{
    /// <summary>The command with its words and options.</summary>
    public static Command Create(CommandContext context)
    {
        var what = new Argument<string>("what") { Description = "One of: " + string.Join(", ", Listings.Names) + "." };
        what.AcceptOnlyFromAmong([.. Listings.Names]);
        var command = new Command("list", "Lists what is on the site, or held back from it.") { what };
        command.SetAction(parsed => new ListRun(context, context.Options.Read(parsed)).Run(parsed.GetRequiredValue(what)));
        return command;
    }
}
