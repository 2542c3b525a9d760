using System.CommandLine;
using System.CommandLine.Parsing;
using Blog.Running;
using Blog.Text.Names;

namespace Blog.Commands.List;

/// <summary><c>blog list</c>.</summary>
internal static class ListCommand
{
    public static Command Create(CommandContext context)
    {
        var what = new Argument<string>("what") { Description = "One of: " + string.Join(", ", Listings.Names) + "." };
        what.Validators.Add(CheckName);
        what.CompletionSources.Add([.. Listings.Names]);
        var command = new Command("list", "Lists what is on the site or held back.") { what };
        command.SetAction(parsed =>
            new ListRun(context, context.Options.Read(parsed)).Run(parsed.GetRequiredValue(what))
        );
        return command;
    }

    private static void CheckName(ArgumentResult what)
    {
        if (what.Tokens is not [{ Value: var written }] || Listings.Names.Contains(written))
            return;
        var nearest = NearestName.Find(written, Listings.Names);
        what.AddError(
            $"There is no list '{written}'. The lists are {string.Join(", ", Listings.Names)}."
                + (nearest is null ? "" : $" Did you mean '{nearest}'?")
        );
    }
}
