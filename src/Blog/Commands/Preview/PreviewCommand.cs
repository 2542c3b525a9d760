using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Net;
using Blog.Running;

namespace Blog.Commands.Preview;

/// <summary><c>blog preview</c>.</summary>
internal sealed class PreviewCommand
{
    /// <summary>The port without <c>--port</c>.</summary>
    public const int UsualPort = 5080;

    private readonly Option<int> _port = new("--port")
    {
        HelpName = "number",
        Description = "The port; if it is taken, the next free one.",
        CustomParser = ReadPort,
        DefaultValueFactory = _ => UsualPort,
    };

    private readonly Option<bool> _open = new("--open") { Description = "Opens the site in the browser." };

    private readonly Option<string?> _host = new("--host")
    {
        HelpName = "address",
        Description =
            "Shows the site to the local network too, at this address of the machine; 0.0.0.0 for all of them.",
    };

    private readonly Option<bool> _asPublished = new("--as-published")
    {
        Description = "Shows exactly what a build would publish; --drafts, --future and --expired add to it.",
    };

    private readonly Option<bool> _follow = new("--follow")
    {
        Description = "Leads the browser to the page of the document that was just edited.",
    };

    private readonly Option<string?> _editor = new("--editor")
    {
        HelpName = "name",
        Description = "The editor to open files in: code, rider, vim … [default: from VISUAL or EDITOR]",
    };

    private readonly Option<bool> _poll = new("--poll")
    {
        Description = "Looks for changes twice a second. Network shares need it: they do not report changes.",
    };

    private readonly Option<bool> _draw = new("--draw")
    {
        Description =
            "Draws diagrams whenever a file is saved, with the programs that 'diagrams draw' uses. "
            + "Diagrams are read by those programs, so use it for content that you trust.",
    };

    private PreviewCommand() { }

    public static Command Create(CommandContext context)
    {
        var words = new PreviewCommand();
        var command = new Command(
            "preview",
            "Shows the site in the browser, and every change as soon as a file is saved. Writes nothing to output/."
        )
        {
            words._port,
            words._open,
            words._host,
            words._asPublished,
            words._follow,
            words._editor,
            words._poll,
            words._draw,
        };
        command.SetAction(
            (parsed, _) => new PreviewRun(context, context.Options.Read(parsed), words.ChoicesOf(parsed)).RunAsync()
        );
        return command;
    }

    private PreviewChoices ChoicesOf(ParseResult parsed) =>
        new()
        {
            Port = parsed.GetValue(_port),
            Opens = parsed.GetValue(_open),
            Host = parsed.GetValue(_host),
            IsAsPublished = parsed.GetValue(_asPublished),
            IsFollowing = parsed.GetValue(_follow),
            Editor = parsed.GetValue(_editor),
            Polls = parsed.GetValue(_poll),
            Draws = parsed.GetValue(_draw),
        };

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

/// <summary>The values of the options that only <c>blog preview</c> has.</summary>
internal sealed record PreviewChoices
{
    /// <summary>The first port to try.</summary>
    public int Port { get; init; } = PreviewCommand.UsualPort;

    /// <summary>Whether the browser is opened.</summary>
    public bool Opens { get; init; }

    /// <summary>The address for other machines; null to serve this machine only.</summary>
    public string? Host { get; init; }

    /// <summary>Whether the site is shown exactly as a build would publish it.</summary>
    public bool IsAsPublished { get; init; }

    /// <summary>Whether the browser goes to the page of the document that was just edited.</summary>
    public bool IsFollowing { get; init; }

    /// <summary>The author's editor as the option names it; null for the one of the environment.</summary>
    public string? Editor { get; init; }

    /// <summary>Whether files are polled instead of watched.</summary>
    public bool Polls { get; init; }

    /// <summary>Whether diagrams are drawn.</summary>
    public bool Draws { get; init; }
}
