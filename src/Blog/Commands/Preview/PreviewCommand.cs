using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Net;

namespace Blog.Commands.Preview;

/// <summary><c>blog preview</c>.</summary>
internal static class PreviewCommand
{
    /// <summary>The port when none is named.</summary>
    public const int UsualPort = 5080;

    /// <summary>The command with its words and options.</summary>
    public static Command Create(CommandContext context)
    {
        var port = new Option<int>("--port")
        {
            HelpName = "number",
            Description = "The port; when it is taken, the next free one.",
            CustomParser = ReadPort,
            DefaultValueFactory = _ => UsualPort,
        };
        var open = new Option<bool>("--open") { Description = "Opens the site in the browser." };
        var host = new Option<string?>("--host")
        {
            HelpName = "address",
            Description =
                "Shows the site to the local network too, at this address of the machine; 0.0.0.0 for all of them.",
        };
        var asPublished = new Option<bool>("--as-published")
        {
            Description = "Shows exactly what a build would publish: --drafts, --future and --expired add to it.",
        };
        var follow = new Option<bool>("--follow")
        {
            Description = "Leads the browser to the page of the document that was just edited.",
        };
        var editor = new Option<string?>("--editor")
        {
            HelpName = "name",
            Description = "The editor that places open in: code, rider, vim … [default: from VISUAL or EDITOR]",
        };
        var poll = new Option<bool>("--poll")
        {
            Description =
                "Looks for changes twice a second, for network shares, where the system does not tell of them.",
        };
        var command = new Command(
            "preview",
            "Shows the site in the browser, and every change as soon as a file is saved. Nothing is written to output/."
        )
        {
            port,
            open,
            host,
            asPublished,
            follow,
            editor,
            poll,
        };
        command.SetAction(parsed =>
            new PreviewRun(
                context,
                context.Options.Read(parsed),
                new PreviewChoices
                {
                    Port = parsed.GetValue(port),
                    Opens = parsed.GetValue(open),
                    Host = parsed.GetValue(host),
                    IsAsPublished = parsed.GetValue(asPublished),
                    IsFollowing = parsed.GetValue(follow),
                    Editor = parsed.GetValue(editor),
                    Polls = parsed.GetValue(poll),
                }
            ).Run()
        );
        return command;
    }

    private static int ReadPort(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            && port <= IPEndPoint.MaxPort
        )
            return port;
        argument.AddError($"--port: '{text}' is not a number up to {IPEndPoint.MaxPort}.");
        return 0;
    }
}
